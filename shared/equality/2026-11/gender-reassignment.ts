import { askedInOneQuestion } from './one-question.ts';

export const genderReassignment = askedInOneQuestion({
  key: 'gender-reassignment',
  label: 'Gender reassignment',
  actName: 'gender reassignment',
  text: 'Is the gender you identify with the same as your sex registered at birth?',
  named: {
    same: 'Gender identity the same as sex registered at birth',
    different: 'Gender identity different from sex registered at birth',
  },
  options: [
    { key: 'same', label: 'Yes' },
    { key: 'different', label: 'No', freeText: 'What is your gender identity? (optional)' },
  ],
});
