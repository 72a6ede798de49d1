import type { ChoiceQuestion } from '../question.ts';
import type { Topic } from '../topic.ts';

const speaks = [
  { key: 'very-well', label: 'Very well' },
  { key: 'well', label: 'Well' },
  { key: 'not-well', label: 'Not well' },
  { key: 'not-at-all', label: 'Not at all' },
] as const;

/** Not in the GOV.UK pattern: the questions of Census 2021, so that table TS029 can be set beside them. */
export const language: Topic = {
  key: 'language',
  label: 'Language',
  inSentence: 'language',
  categories: [
    { key: 'english', label: 'Main language English' },
    ...speaks.map(({ key, label }) => ({
      key,
      label: `Another main language; speaks English ${label.toLowerCase()}`,
    })),
  ],
  broad: [
    { key: 'english', label: 'Main language English', of: ['english'] },
    { key: 'another', label: 'Another main language', of: speaks.map(({ key }) => key) },
  ],
};

export const languageQuestions: readonly ChoiceQuestion[] = [
  {
    kind: 'choice',
    key: 'language',
    characteristic: 'language',
    text: 'What is your main language?',
    options: [
      { key: 'english', label: 'English' },
      {
        key: 'another',
        label: 'Other, including British Sign Language',
        freeText: 'What is your main language? (optional)',
        leadsTo: 'spoken-english',
      },
    ],
    errorText: 'Select an answer or ‘Prefer not to say’',
  },
  {
    kind: 'choice',
    key: 'spoken-english',
    characteristic: 'language',
    text: 'How well can you speak English?',
    options: speaks,
    errorText: 'Select an answer or ‘Prefer not to say’',
  },
];
