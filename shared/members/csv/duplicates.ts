import { nameKey, whySimilar, type Likeness } from '../similar.ts';
import type { RowDuplicate } from './preview.ts';

export type RowPlace = Pick<RowDuplicate, 'line' | 'row'>;

/** Somebody already in the record. */
export type Existing = Likeness & { readonly id: number };

/**
 * Finds rows that look like somebody in the record, or like an earlier row of the file. Only people
 * of the same name are: one household may share its e-mail address and telephone.
 */
export function duplicateFinder(
  existing: readonly Existing[],
): (place: RowPlace, row: Likeness) => RowDuplicate | undefined {
  const inRecord = new Map(existing.map((member) => [nameKey(member.name), member]));
  const inFile = new Map<string, { readonly place: RowPlace; readonly like: Likeness }>();
  return (place, row) => {
    const key = nameKey(row.name);
    const member = inRecord.get(key);
    const earlier = inFile.get(key);
    if (!earlier) inFile.set(key, { place, like: row });
    const like = member ?? earlier?.like;
    if (!like) return undefined;
    return {
      ...place,
      name: row.name,
      memberId: member?.id ?? null,
      otherLine: member ? null : (earlier?.place.line ?? null),
      otherRow: member ? null : (earlier?.place.row ?? null),
      why: whySimilar(row, like) ?? 'same name',
    };
  };
}
