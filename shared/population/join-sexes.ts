import type { PopulationTable } from './population-table.ts';

export type AgeAndSexTable = Extract<PopulationTable, { readonly kind: 'age and sex' }>;

/** The sex that a table has alone, as the sing-age files do; undefined when it has both. */
export function onlySexOf({ rows }: AgeAndSexTable): 'female' | 'male' | undefined {
  const [first] = rows;
  return first && rows.every(({ sex }) => sex === first.sex) ? first.sex : undefined;
}

/** Whether two tables are the female and the male half of one month's figures of one practice. */
export function areHalves(one: AgeAndSexTable, other: AgeAndSexTable): boolean {
  const sexes = [onlySexOf(one), onlySexOf(other)];
  return (
    sexes.includes('female') &&
    sexes.includes('male') &&
    one.provenance.date === other.provenance.date &&
    one.provenance.source === other.provenance.source &&
    one.provenance.geography.kind === other.provenance.geography.kind &&
    one.provenance.geography.codes.join() === other.provenance.geography.codes.join()
  );
}

/**
 * One table of two halves, females first. Its provenance names both files; their hashes stand in the
 * note, since a table has one hash of one file.
 */
export function joinSexes(one: AgeAndSexTable, other: AgeAndSexTable): AgeAndSexTable {
  const [female, male] = onlySexOf(one) === 'female' ? [one, other] : [other, one];
  const files = [female, male].map(({ provenance }) => provenance);
  const names = files.map(({ fileName }) => fileName).filter((name) => name !== null);
  const hashes = files.map(
    ({ fileName, sha256 }) => `${fileName ?? 'typed in'}: ${sha256 ?? 'none'}`,
  );
  return {
    kind: 'age and sex',
    provenance: {
      ...female.provenance,
      fileName: names.length > 0 ? names.join(' and ') : null,
      sha256: null,
      note: `${female.provenance.note} Joined from two files (SHA-256 of ${hashes.join('; of ')}).`,
    },
    rows: [...female.rows, ...male.rows],
  };
}
