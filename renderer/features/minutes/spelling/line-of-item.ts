import { listAnd } from '../../../../shared/documents/words.ts';
import type { MisspeltItem } from '../../../../shared/spelling/contract.ts';

const mostNamed = 5;

/** The unknown words of an item as a line of a list, five of them by name: "Item 1, Parking: “carr”". */
export function lineOfItem({
  position,
  title,
  words,
  count,
}: Omit<MisspeltItem, 'itemId'>): string {
  const named = words.slice(0, mostNamed).map((word) => `“${word}”`);
  const more = count - named.length;
  return `Item ${position}, ${title}: ${listAnd(more > 0 ? [...named, `${more} more`] : named)}`;
}
