import type { ItemPurpose } from '../../../shared/agenda/item-purpose.ts';
import type { Choice } from '../../components/choice.ts';

/** What an item is for, in words that say what the application does with it. */
export const purposeChoices: readonly Choice<ItemPurpose>[] = [
  { value: 'business', label: 'Something to talk about' },
  { value: 'welcome', label: 'Welcome and apologies' },
  { value: 'declarations', label: 'Declarations of interest' },
  { value: 'last minutes', label: 'Minutes of the last meeting' },
  { value: 'matters arising', label: 'Matters arising, with the open actions' },
  { value: 'election', label: 'Election' },
  { value: 'any other business', label: 'Any other business' },
  { value: 'next meeting', label: 'Next meeting' },
];
