import { interestInWords } from '../../../../shared/meetings/interest-in-words.ts';
import type { Interest } from '../../../../shared/meetings/item.ts';

/** One interest as the minutes say it. */
export const interestSaid = ({ person, interest, left }: Interest): string =>
  interestInWords(person.name, interest, left ? 'left for this item' : '');
