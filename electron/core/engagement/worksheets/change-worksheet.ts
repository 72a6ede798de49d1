import { partOf } from '../../../../shared/engagement/worksheets/sections.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import type { CommandContext } from '../../rpc/context.ts';
import type { WritableDb } from '../../record/database.ts';
import { conflict } from '../../rpc/user-error.ts';
import * as queries from './queries.ts';
import { worksheetOf } from './service.ts';

type Seen = { readonly id: number; readonly version: number };
type Context = Pick<CommandContext, 'db' | 'today' | 'trail'>;

/**
 * Changes a worksheet if nobody else has since `version`, and writes the trail entry with the
 * worksheet before and after. CONFLICT when the version is stale.
 */
export function changeWorksheet({ id, version }: Seen, context: Context, change: () => void): Seen {
  const { db, today, trail } = context;
  const before = worksheetOf(db, id, today);
  if (!queries.raiseVersion(db, id, version)) throw conflict(calledIn[before.kind]);
  change();
  const after = worksheetOf(db, id, today);
  keepWords(db, after);
  trail({
    subject: `worksheet ${id}`,
    version: after.version,
    before: forTrail(before),
    after: forTrail(after),
  });
  return { id, version: after.version };
}

/** A worksheet as its history tells it: what was said by what was asked, wherever it stands. */
export function forTrail(worksheet: Worksheet) {
  const { said, activities, files, ...rest } = worksheet;
  return {
    ...rest,
    said: Object.fromEntries(
      said.map(({ key, answer, words, evidence }) => [
        partOf(worksheet.kind, key)?.part.heading ?? key,
        { answer, words, shownBy: evidence.map(({ text }) => text) },
      ]),
    ),
    activities: activities.map(({ title }) => title),
    files: files.map(({ fileName, sha256 }) => `${fileName} (SHA-256 ${sha256})`),
  };
}

/** What a worksheet is called in a message. */
export const calledIn: Readonly<Record<Worksheet['kind'], string>> = {
  'engagement plan': 'This plan',
  'self-assessment': 'This self-assessment',
  'material change': 'This change',
};

/** Keeps everything said as one text, which a search looks through. */
export function keepWords(db: WritableDb, worksheet: Worksheet): void {
  const { id, kind, people, said, stakeholders, steps } = worksheet;
  const all = [
    people,
    ...said
      .filter(({ words }) => words !== '')
      .map(({ key, words }) => `${partOf(kind, key)?.part.heading ?? ''}: ${words}`),
    ...stakeholders.flatMap(({ who, touched, engaged }) => [who, touched, engaged]),
    ...steps.map(({ what }) => what),
  ];
  queries.updateAllWords(db, id, all.filter((words) => words !== '').join('\n'));
}
