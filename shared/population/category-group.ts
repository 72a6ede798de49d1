import type { CharacteristicKey } from '../equality/characteristic.ts';

/**
 * A category of a source that is wider than those of the question: figures that say "separated"
 * and not from what. Its key stands in tables as a category's does; `parts` are the question's.
 */
export type CategoryGroup = {
  readonly characteristic: CharacteristicKey;
  readonly key: string;
  readonly label: string;
  readonly parts: readonly string[];
};

/** The wider categories of Census 2021 and of practice systems. Ethnic groups have their own list. */
export const categoryGroups: readonly CategoryGroup[] = [
  {
    characteristic: 'disability',
    key: 'disabled',
    label: 'Disabled under the Equality Act',
    parts: ['limited-a-lot', 'limited-a-little'],
  },
  {
    characteristic: 'disability',
    key: 'not-disabled',
    label: 'Not disabled under the Equality Act',
    parts: ['condition-not-limiting', 'no-condition'],
  },
  {
    characteristic: 'marriage-and-civil-partnership',
    key: 'married-or-civil-partnership',
    label: 'Married or in a civil partnership',
    parts: ['married', 'civil-partnership'],
  },
  {
    characteristic: 'marriage-and-civil-partnership',
    key: 'separated',
    label: 'Separated',
    parts: ['separated-married', 'separated-civil-partnership'],
  },
  {
    characteristic: 'marriage-and-civil-partnership',
    key: 'divorced-or-dissolved',
    label: 'Divorced, or civil partnership dissolved',
    parts: ['divorced', 'dissolved'],
  },
  {
    characteristic: 'marriage-and-civil-partnership',
    key: 'widowed-or-surviving',
    label: 'Widowed, or surviving civil partner',
    parts: ['widowed', 'surviving-partner'],
  },
];
