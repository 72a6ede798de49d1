import type { Characteristic } from '../topic.ts';
import type { ChoiceQuestion } from '../question.ts';

/** Disabled under the Equality Act: a lasting condition that limits day-to-day activities. */
export const disability: Characteristic = {
  key: 'disability',
  label: 'Disability',
  actName: 'disability',
  inSentence: 'disability',
  categories: [
    { key: 'limited-a-lot', label: 'Day-to-day activities limited a lot' },
    { key: 'limited-a-little', label: 'Day-to-day activities limited a little' },
    { key: 'condition-not-limiting', label: 'Long-term condition, not limiting' },
    { key: 'no-condition', label: 'No long-term condition' },
  ],
  broad: [
    {
      key: 'disabled',
      label: 'Disabled under the Equality Act',
      of: ['limited-a-lot', 'limited-a-little'],
    },
    {
      key: 'not-disabled',
      label: 'Not disabled under the Equality Act',
      of: ['condition-not-limiting', 'no-condition'],
    },
  ],
};

export const disabilityQuestions: readonly ChoiceQuestion[] = [
  {
    kind: 'choice',
    key: 'disability',
    characteristic: 'disability',
    text: 'Do you have any physical or mental health conditions or illness lasting or expected to last 12 months or more?',
    options: [
      { key: 'yes', label: 'Yes', leadsTo: 'disability-impact' },
      { key: 'no-condition', label: 'No' },
    ],
    errorText: 'Select an answer or ‘Prefer not to say’',
  },
  {
    kind: 'choice',
    key: 'disability-impact',
    characteristic: 'disability',
    text: 'Do any of your conditions or illnesses reduce your ability to carry out day to day activities?',
    hint: 'For example eating, washing, walking or going shopping',
    options: [
      { key: 'limited-a-lot', label: 'Yes, a lot' },
      { key: 'limited-a-little', label: 'Yes, a little' },
      { key: 'condition-not-limiting', label: 'Not at all' },
    ],
    errorText: 'Select an answer or ‘Prefer not to say’',
  },
];
