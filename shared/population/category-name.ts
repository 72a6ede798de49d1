import { characteristicOf, currentEdition } from '../equality/current-edition.ts';
import { parseAgeLabel } from './age-label.ts';
import { furtherSubjects, isCharacteristic } from './population-subject.ts';

/** What a category of population figures is called; a key that no list knows stands for itself. */
export function categoryName(subject: string, key: string): string {
  if (subject === 'age') return agesIn(key);
  return namedCategories(subject).find((category) => category.key === key)?.label ?? key;
}

/** Every category that figures of a subject may have, the wider ones of sources last; ages are free. */
export function namedCategories(
  subject: string,
): readonly { readonly key: string; readonly label: string }[] {
  if (!isCharacteristic(subject)) {
    return furtherSubjects.find(({ key }) => key === subject)?.categories ?? [];
  }
  const { categories, broad = [] } = characteristicOf(subject);
  const wider = subject === 'ethnic-group' ? currentEdition.ethnicGroups : broad;
  const own = new Set<string>(categories.map(({ key }) => key));
  return [...categories, ...wider.filter(({ key }) => !own.has(key))];
}

/** "0_4" as "0 to 4", "85+" as "85 and over". */
function agesIn(key: string): string {
  const range = parseAgeLabel(key);
  if (!range) return key;
  if (range.toAge === null) return `${range.fromAge} and over`;
  return range.fromAge === range.toAge ? `${range.fromAge}` : `${range.fromAge} to ${range.toAge}`;
}
