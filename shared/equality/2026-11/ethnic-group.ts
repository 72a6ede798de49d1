import type { Characteristic } from '../topic.ts';
import type { EthnicGroupKey } from '../ethnic-category.ts';
import type { ChoiceQuestion, Option } from '../question.ts';
import { ethnicCategories, ethnicGroups } from './ethnic-categories.ts';

export const ethnicGroup: Characteristic = {
  key: 'ethnic-group',
  label: 'Ethnic group',
  actName: 'race',
  inSentence: 'ethnic group',
  categories: ethnicCategories,
};

/** First step: one of five groups. */
const firstStep: ChoiceQuestion = {
  kind: 'choice',
  key: 'ethnic-group',
  characteristic: 'ethnic-group',
  text: 'What is your ethnic group?',
  options: ethnicGroups.map(({ key, label }) => ({ key, label, leadsTo: `ethnic-group-${key}` })),
  errorText: 'Select an ethnic group or ‘Prefer not to say’',
};

const ownWords = 'How would you describe your background? (optional)';

/** Second step: the choices of one group; declining here leaves the group as the answer. */
const secondSteps: readonly ChoiceQuestion[] = [
  secondStep('white', 'Which of the following best describes your White background?', [
    { key: 'white-british', label: 'English, Welsh, Scottish, Northern Irish or British' },
    { key: 'white-irish', label: 'Irish' },
    { key: 'gypsy-or-irish-traveller', label: 'Gypsy or Irish Traveller' },
    { key: 'other-white', label: 'Any other White background', freeText: ownWords },
  ]),
  secondStep(
    'mixed',
    'Which of the following best describes your mixed or multiple ethnic groups background?',
    [
      { key: 'white-and-black-caribbean', label: 'White and Black Caribbean' },
      { key: 'white-and-black-african', label: 'White and Black African' },
      { key: 'white-and-asian', label: 'White and Asian' },
      {
        key: 'other-mixed',
        label: 'Any other mixed or multiple ethnic background',
        freeText: ownWords,
      },
    ],
  ),
  secondStep(
    'asian',
    'Which of the following best describes your Asian or Asian British background?',
    [
      { key: 'indian', label: 'Indian' },
      { key: 'pakistani', label: 'Pakistani' },
      { key: 'bangladeshi', label: 'Bangladeshi' },
      { key: 'chinese', label: 'Chinese' },
      { key: 'other-asian', label: 'Any other Asian background', freeText: ownWords },
    ],
  ),
  secondStep(
    'black',
    'Which of the following best describes your Black, African, Caribbean or Black British background?',
    [
      { key: 'african', label: 'African' },
      { key: 'caribbean', label: 'Caribbean' },
      {
        key: 'other-black',
        label: 'Any other Black, African or Caribbean background',
        freeText: ownWords,
      },
    ],
  ),
  secondStep('other', 'Which of the following best describes your background?', [
    { key: 'arab', label: 'Arab' },
    { key: 'any-other', label: 'Any other ethnic group', freeText: ownWords },
  ]),
];

export const ethnicGroupQuestions: readonly ChoiceQuestion[] = [firstStep, ...secondSteps];

function secondStep(
  group: EthnicGroupKey,
  text: string,
  options: readonly Option[],
): ChoiceQuestion {
  return {
    kind: 'choice',
    key: `ethnic-group-${group}`,
    characteristic: 'ethnic-group',
    text,
    options,
    errorText: 'Select an answer or ‘Prefer not to say’',
  };
}
