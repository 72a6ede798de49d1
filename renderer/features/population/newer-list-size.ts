import type { ImportedFile } from '../../../shared/population/contract.ts';
import type { Practice } from '../../../shared/practice/practice.ts';

/** Whether a file has the practice's own number of patients, of a later day than the practice page. */
export function isNewerListSize(
  { tables, totals, date }: Pick<ImportedFile, 'tables' | 'totals' | 'date'>,
  practice: Pick<Practice, 'odsCode' | 'listSize' | 'listSizeOn'>,
): boolean {
  const { kind, codes } = tables[0]?.provenance.geography ?? { kind: 'areas', codes: [] };
  const own = kind === 'practice' && codes.includes(practice.odsCode);
  if (!own || totals.all === null) return false;
  return practice.listSize === null || practice.listSizeOn === null || date > practice.listSizeOn;
}
