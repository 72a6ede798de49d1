import { distinctInitials } from './distinct-initials.ts';
import { publicName, type Hidden } from './hide-names.ts';
import type { PublicStyle } from './public-styles.ts';

/**
 * What each person is called in the public copy of a text. Initials that several people named in
 * the text have are made distinct; of who is not named in it readers know nothing.
 */
export function publicNames(
  people: readonly Hidden[],
  style: PublicStyle,
  text: string,
): (person: Hidden) => string {
  const distinct = new Map<string, string>();
  const named = people.filter(({ name }) => name !== '' && text.includes(name));
  const sharing = style === 'initials' ? Map.groupBy(named, (one) => publicName(one, style)) : [];
  for (const [initials, group] of sharing) {
    if (initials === '' || group.length < 2) continue;
    const names = group.map(({ name }) => name);
    for (const [index, short] of distinctInitials(names).entries()) {
      distinct.set(names[index] ?? '', short);
    }
  }
  return (person) => distinct.get(person.name) ?? publicName(person, style);
}
