import type { CharacteristicKey } from '../equality/characteristic.ts';
import { characteristicOf, currentEdition } from '../equality/current-edition.ts';

/** What a category of population figures is called; a key that no list knows stands for itself. */
export function categoryName(characteristic: CharacteristicKey, key: string): string {
  const groups = characteristic === 'ethnic-group' ? currentEdition.ethnicGroups : [];
  const known = [...characteristicOf(characteristic).categories, ...groups];
  return known.find((category) => category.key === key)?.label ?? key;
}
