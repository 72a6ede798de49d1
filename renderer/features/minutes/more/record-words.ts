import type { Interest } from '../../../../shared/meetings/item.ts';

/**
 * "Alex Sample declared an interest: works at the pharmacy; left for this item." Of somebody who is
 * not known to have left nothing is said: an interest may be declared days before.
 */
export function interestInWords({ person, interest, left }: Interest): string {
  const said = [interest, left ? 'left for this item' : ''].filter((words) => words !== '');
  return `${person.name} declared an interest: ${said.join('; ')}.`;
}
