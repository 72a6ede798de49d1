import { ageRows, differentAgeRows, parseAgeHeading } from '../checks/age-rows.ts';
import { lostSigns } from '../checks/lost-sign.ts';
import { holdsShares, parseShare, pastedShareDoubts } from './pasted-shares.ts';

/** A pasted table without its row for everyone, and which of its columns was read. */
export type Pasted = {
  readonly labels: readonly string[];
  readonly header: readonly string[];
  /** Cells by row, in the order of the labels. */
  readonly body: readonly (readonly string[])[];
  readonly countColumn: number;
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
};

/**
 * What may be wrong with a pasted table, in sentences for the page before it is kept: percentages
 * that do not fit the numbers beside them, differences without their sign, ages in no row.
 */
export function pastedDoubts(pasted: Pasted): string[] {
  const { labels, header, body, counts, countColumn, total } = pasted;
  const width = Math.max(header.length, ...body.map((row) => row.length));
  const cellsAt = (at: number) => body.map((row) => row[at] ?? '');
  const columns = Array.from({ length: width }, (_, at) => at);
  const shares = columns
    .filter((at) => at > 0 && at !== countColumn)
    .filter((at) => !isDifference(header[at] ?? '') && holdsShares(header[at] ?? '', cellsAt(at)))
    .flatMap((at) =>
      pastedShareDoubts({
        name: header[at] || `Column ${at + 1}`,
        labels,
        counts,
        shares: cellsAt(at).map(parseShare),
        total,
      }),
    );
  return [
    ...ageRows(labels).map(({ sentence }) => sentence),
    ...otherAges(pasted, columns, cellsAt),
    ...shares,
    ...signDoubts(pasted, columns, cellsAt),
  ];
}

/** A second column of ages beside the first, as reports have that print practice and group apart. */
function otherAges(
  { header }: Pasted,
  columns: readonly number[],
  cellsAt: (at: number) => string[],
): string[] {
  const [first, ...others] = columns.filter((at) => {
    const ages = cellsAt(at).filter((cell) => parseAgeHeading(cell) !== undefined);
    return ages.length > 1 && ages.length * 2 > cellsAt(at).length;
  });
  if (first === undefined) return [];
  const named = (at: number) => ({
    name: `Column ${at + 1}${header[at] ? ` (“${header[at]}”)` : ''}`,
    labels: cellsAt(at),
  });
  return others.flatMap((at) =>
    differentAgeRows(named(first), named(at)).map(({ sentence }) => sentence),
  );
}

const isDifference = (heading: string): boolean => /\bdiff(?:erence)?s?\b|\bgap\b/i.test(heading);

/** A column of differences beside one of the group and one of the practice. */
function signDoubts(
  { labels, header }: Pasted,
  columns: readonly number[],
  cellsAt: (at: number) => string[],
): string[] {
  const find = (is: (heading: string) => boolean) => columns.find((at) => is(header[at] ?? ''));
  const difference = find(isDifference);
  const group = find(
    (heading) => /\bppg\b|\bgroup\b|\bmembers?\b/i.test(heading) && !/^ethnic|^age/i.test(heading),
  );
  const practice = find((heading) =>
    /\bpractice\b|\bpatients?\b|\blist\b|\bpopulation\b/i.test(heading),
  );
  if (difference === undefined || group === undefined || practice === undefined) return [];
  if (group === practice) return [];
  const values = (at: number) => cellsAt(at).map(parseShare);
  return lostSigns({
    labels,
    practice: values(practice),
    group: values(group),
    difference: values(difference),
  }).map(({ sentence }) => sentence);
}
