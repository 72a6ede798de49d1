import type { ChoiceQuestion } from '../question.ts';
import type { Topic } from '../topic.ts';

const hours = [
  { key: 'up-to-9', label: 'Yes, 9 hours a week or less' },
  { key: '10-to-19', label: 'Yes, 10 to 19 hours a week' },
  { key: '20-to-34', label: 'Yes, 20 to 34 hours a week' },
  { key: '35-to-49', label: 'Yes, 35 to 49 hours a week' },
  { key: '50-or-more', label: 'Yes, 50 or more hours a week' },
] as const;

const no = { key: 'none', label: 'No' } as const;

/** Not in the GOV.UK pattern: the question of Census 2021, so that table TS039 can be set beside it. */
export const carers: Topic = {
  key: 'carers',
  label: 'Carers',
  inSentence: 'unpaid care',
  categories: [
    { ...no, label: 'Provides no unpaid care' },
    ...hours.map(({ key, label }) => ({ key, label: label.replace('Yes, ', '') })),
  ],
  broad: [
    {
      key: 'provides-unpaid-care',
      label: 'Provides unpaid care',
      of: hours.map(({ key }) => key),
    },
    { key: 'none', label: 'Provides no unpaid care', of: [no.key] },
  ],
};

export const carersQuestion: ChoiceQuestion = {
  kind: 'choice',
  key: 'carers',
  characteristic: 'carers',
  text: 'Do you look after, or give any help or support to, anyone because they have long-term physical or mental health conditions or illnesses, or problems related to old age?',
  hint: 'Exclude anything you do as part of your paid employment',
  options: [no, ...hours],
  errorText: 'Select an answer or ‘Prefer not to say’',
};
