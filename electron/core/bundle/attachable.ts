import type { AttachableFile } from '../../../shared/bundle/contract.ts';
import {
  financialYearDays,
  financialYearOf,
  type IsoDate,
} from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { activitiesOf } from '../engagement/collect-report.ts';
import { worksheetInShort, worksheetsInShort } from '../engagement/worksheets/service.ts';
import { itemsBetween } from '../evidence/attachments.ts';
import { keptFiles } from '../evidence/kept/service.ts';
import { allFeedback } from '../feedback/service.ts';
import type { ReadableDb } from '../record/database.ts';
import type { QueryContext } from '../rpc/context.ts';

/** A file kept in the record that may go into a bundle, and how it is called in the bundle. */
export type Attachable = AttachableFile & {
  readonly sha256: string;
  /** Before its own name, so that files stand in the order of their days. */
  readonly day: IsoDate;
  /** What the index says when it was left out: no name and no title, which may be private. */
  readonly unnamed: string;
};

/** Every file of a year that may go into its bundle: with evidence, feedback, activities and changes. */
export function attachableFiles(context: QueryContext, year: number): Attachable[] {
  return [
    ...ofEvidence(context, year),
    ...ofFeedback(context, year),
    ...ofActivities(context, year),
    ...ofMaterialChanges(context, year),
  ];
}

function ofEvidence({ db }: QueryContext, year: number): Attachable[] {
  return itemsBetween(db, financialYearDays(year)).flatMap((item) => {
    const { id, aboutOn, title, reference, attachment } = item;
    if (!attachment) return [];
    return [
      {
        key: `evidence ${id}`,
        belongsTo: `Evidence for ${reference}`,
        title,
        day: aboutOn,
        unnamed: `A file with evidence for ${reference} about ${formatDay(aboutOn)}`,
        ...attachment,
      },
    ];
  });
}

function ofFeedback({ db }: QueryContext, year: number): Attachable[] {
  return allFeedback(db)
    .filter(({ receivedOn }) => financialYearOf(receivedOn) === year)
    .toReversed()
    .flatMap(({ title, receivedOn, files }) =>
      files.map(({ id, fileName, size, sha256 }) => ({
        key: `kept ${id}`,
        belongsTo: 'Feedback',
        title,
        day: receivedOn,
        unnamed: `A file with feedback received on ${formatDay(receivedOn)}`,
        fileName,
        size,
        sha256,
      })),
    );
}

function ofActivities(context: QueryContext, year: number): Attachable[] {
  return activitiesOf(context, year)
    .toReversed()
    .flatMap(({ title, startsOn, files }) =>
      files.map(({ id, fileName, size, sha256 }) => ({
        key: `kept ${id}`,
        belongsTo: 'Activity outside meetings',
        title,
        day: startsOn,
        unnamed: `A file with an activity of ${formatDay(startsOn)}`,
        fileName,
        size,
        sha256,
      })),
    );
}

const ofMaterialChanges = ({ db }: QueryContext, year: number): Attachable[] =>
  filesOfChanges(
    db,
    worksheetsInShort(db)
      .filter((one) => one.year === year)
      .toReversed(),
  );

/** Every file kept with one material change. */
export const filesOfChange = ({ db }: QueryContext, id: number): Attachable[] =>
  filesOfChanges(db, [worksheetInShort(db, id)]);

function filesOfChanges(
  db: ReadableDb,
  changes: readonly { readonly id: number; readonly title: string }[],
): Attachable[] {
  const files = keptFiles(db, 'material change');
  return changes.flatMap(({ id: worksheetId, title }) =>
    (files.get(worksheetId) ?? []).map(({ id, fileName, size, sha256, filedOn }) => ({
      key: `kept ${id}`,
      belongsTo: 'Material change',
      title,
      day: filedOn,
      unnamed: `A file with a material change, filed on ${formatDay(filedOn)}`,
      fileName,
      size,
      sha256,
    })),
  );
}
