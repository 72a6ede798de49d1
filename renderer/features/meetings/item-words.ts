import type { DecisionOutcome, ItemSubject } from '../../../shared/meetings/item.ts';
import type { Choice } from '../../components/choice.ts';

/** What an item is about, so far as the duty asks, in the words of the form. */
export const subjectChoices: readonly Choice<ItemSubject>[] = [
  { value: 'ordinary', label: 'An ordinary item' },
  {
    value: 'feedback reviewed',
    label: 'Feedback reviewed with the group',
    hint: 'Comments, surveys, complaints or the Friends and Family Test',
  },
  { value: 'membership review', label: 'Review of the membership' },
  {
    value: 'engagement frequency agreed',
    label: 'How often the practice and the group engage, as agreed with the group',
  },
];

/** What an item is about in a word or two, true before the meeting as well as after it. */
export const subjectTags: Readonly<Record<ItemSubject, string>> = {
  ordinary: 'An ordinary item',
  'feedback reviewed': 'What patients say',
  'membership review': 'Review of the membership',
  'engagement frequency agreed': 'How often to engage',
};

export const outcomeChoices: readonly Choice<DecisionOutcome>[] = [
  { value: 'decision', label: 'A decision' },
  { value: 'improvement agreed', label: 'An improvement agreed by practice and group' },
  { value: 'no improvement needed', label: 'No improvement needed' },
  { value: 'declined with reason', label: 'Declined, with the reason' },
];

export const outcomeInWords = (outcome: DecisionOutcome): string =>
  outcomeChoices.find((choice) => choice.value === outcome)?.label ?? outcome;
