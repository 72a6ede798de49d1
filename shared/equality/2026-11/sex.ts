import type { Characteristic } from '../topic.ts';
import type { ChoiceQuestion } from '../question.ts';

const options = [
  { key: 'female', label: 'Female' },
  { key: 'male', label: 'Male' },
] as const;

export const sex: Characteristic = {
  key: 'sex',
  label: 'Sex',
  actName: 'sex',
  inSentence: 'sex',
  categories: options,
};

export const sexQuestion: ChoiceQuestion = {
  kind: 'choice',
  key: 'sex',
  characteristic: 'sex',
  text: 'What is your sex?',
  options,
  errorText: 'Select your sex or ‘Prefer not to say’',
};
