import { formatMoment } from '../dates/format-moment.ts';
import { practiceHead, type Made } from '../documents/document-head.ts';
import { heading, paragraph, type PlainDocument } from '../documents/plain-document.ts';
import { capital, counted } from '../documents/words.ts';

/** The entries of the trail about one material change, oldest first. */
export type ChangeEntries = Made & {
  /** What the change is called. */
  readonly change: string;
  readonly entries: readonly {
    readonly sequence: number;
    readonly atMs: number;
    readonly role: string;
    readonly done: string;
  }[];
};

/** When and in what role the record of a change was worked on: no names and nothing of its content. */
export function changeEntriesPaper(made: ChangeEntries): PlainDocument {
  const { change, entries } = made;
  const name = 'Entries of the trail';
  return {
    ...practiceHead(name, made),
    blocks: [
      heading(1, `${name}: ${change}`),
      paragraph(
        `The record notes each change to it when it is made. ${capital(counted(entries.length, 'entry is', 'entries are'))} about this material change. The numbers are those of the whole trail, which stands in trail.json; verify.html checks that no entry was changed.`,
      ),
      ...(entries.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              caption: '',
              columns: [
                { heading: 'Entry', share: 1.6 },
                { heading: 'When', share: 4 },
                { heading: 'By', share: 3 },
                { heading: 'What was done', share: 6 },
              ],
              rows: entries.map(({ sequence, atMs, role, done }) => [
                `${sequence}`,
                formatMoment(atMs),
                capital(role),
                done,
              ]),
              rowHeadings: true,
            },
          ]),
    ],
  };
}
