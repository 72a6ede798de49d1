import type { Interest } from '../../../../shared/meetings/item.ts';

/** "Alex Sample declared an interest: works at the pharmacy; left for this item." */
export function interestInWords({ person, interest, left }: Interest): string {
  const said = [interest, left ? 'left for this item' : 'stayed'].filter((words) => words !== '');
  return `${person.name} declared an interest: ${said.join('; ')}.`;
}
