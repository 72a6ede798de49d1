import { formatDay } from '../dates/format-day.ts';
import { ageBandSet } from './age-bands.ts';
import type { KeptChoice } from './chosen-categories.ts';

export const ethnicGroupChoices = [
  { value: 'broad', label: 'Five broad groups' },
  { value: 'detailed', label: 'The 18 answers of the form' },
] as const;

/** "Categories: ten-year bands; five broad groups, chosen on 3 May 2026 by Alex Sample." */
export function choiceInWords({ ageBands, ethnicGroups, chosenOn, chosenBy }: KeptChoice): string {
  const groups = ethnicGroupChoices.find(({ value }) => value === ethnicGroups)?.label ?? '';
  return `Categories of age: ${ageBandSet(ageBands).label}. Of ethnic group: ${groups}. Chosen on ${formatDay(chosenOn)} by ${chosenBy}.`;
}
