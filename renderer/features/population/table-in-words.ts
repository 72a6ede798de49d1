import { categoryName } from '../../../shared/population/category-name.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import {
  characteristicKeys,
  type CharacteristicKey,
} from '../../../shared/equality/characteristic.ts';
import { characteristicOf } from '../../../shared/equality/current-edition.ts';

/** What a table holds: "Age and sex", "Ethnic group". */
export function subjectOf(table: PopulationTable): string {
  if (table.kind === 'total') return 'Number of patients';
  if (table.kind === 'age and sex') return 'Age and sex';
  return isCharacteristic(table.characteristic)
    ? characteristicOf(table.characteristic).label
    : table.characteristic;
}

/** People counted in a table. */
export function peopleIn(table: PopulationTable): number {
  if (table.kind === 'total') return table.count;
  return table.rows.reduce((sum: number, row) => sum + row.count, 0);
}

/** "0 to 4", "95 and over", "16". */
export function agesInWords(fromAge: number, toAge: number | null): string {
  if (toAge === null) return `${fromAge} and over`;
  return fromAge === toAge ? String(fromAge) : `${fromAge} to ${toAge}`;
}

/** The words of a category key, where the edition knows it. */
export function categoryInWords(table: PopulationTable, key: string): string {
  if (table.kind !== 'categories' || !isCharacteristic(table.characteristic)) return key;
  return categoryName(table.characteristic, key);
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A count with its thousands: "7,802". */
export const people = (count: number): string => whole.format(count);

function isCharacteristic(key: string): key is CharacteristicKey {
  return (characteristicKeys as readonly string[]).includes(key);
}
