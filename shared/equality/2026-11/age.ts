import type { Characteristic } from '../topic.ts';
import type { DateOfBirthQuestion } from '../question.ts';

export const age: Characteristic = {
  key: 'age',
  label: 'Age',
  actName: 'age',
  inSentence: 'age',
  categories: [],
};

export const dateOfBirth: DateOfBirthQuestion = {
  kind: 'date of birth',
  key: 'date-of-birth',
  characteristic: 'age',
  text: 'What is your date of birth?',
  hint: 'For example, 31 3 1980 - if you prefer not to say, continue without entering any information',
  errorText: 'Enter your date of birth or leave blank',
};
