import type { ImportedFile } from '../../../shared/population/contract.ts';
import { people } from './table-in-words.ts';

/** How much of a file was taken, and what the rest of it is. */
export function rowsInWords({
  rowsTaken,
  rowsRead,
  format,
}: Pick<ImportedFile, 'rowsTaken' | 'rowsRead' | 'format'>): string {
  if (rowsTaken === rowsRead)
    return rowsRead === 1 ? 'The only one taken' : `All ${people(rowsRead)} taken`;
  const taken = `${people(rowsTaken)} taken of ${people(rowsRead)} read.`;
  return `${taken} ${others[format.key]}`;
}

const ofOtherPractices = 'The others are of other practices or organisations.';
const ofOtherAreas = 'The others are of other areas.';

const others: Record<ImportedFile['format']['key'], string> = {
  'list size': ofOtherPractices,
  'quin-age': ofOtherPractices,
  'sing-age': ofOtherPractices,
  'practice map': ofOtherPractices,
  'practice by area': ofOtherPractices,
  'area lookup': 'The others are of neighbourhoods where none of your patients live.',
  'census table': ofOtherAreas,
  'census long': 'The others are of other areas, or of people who were not asked.',
  'census tidy': 'The others are of other areas, or percentages instead of people.',
  fingertips: 'The others are of other practices, earlier times or other parts of the population.',
};
