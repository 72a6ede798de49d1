import { askedInOneQuestion } from './one-question.ts';

export const marriage = askedInOneQuestion({
  key: 'marriage-and-civil-partnership',
  label: 'Marriage and civil partnership',
  actName: 'marriage and civil partnership',
  text: 'What is your legal marital or registered civil partnership status?',
  options: [
    { key: 'never', label: 'Never married and never registered in a civil partnership' },
    { key: 'married', label: 'Married' },
    { key: 'civil-partnership', label: 'In a registered civil partnership' },
    { key: 'separated-married', label: 'Separated, but still legally married' },
    {
      key: 'separated-civil-partnership',
      label: 'Separated, but still legally in a civil partnership',
    },
    { key: 'divorced', label: 'Divorced' },
    {
      key: 'dissolved',
      label: 'Formerly in a civil partnership which is now legally dissolved',
    },
    { key: 'widowed', label: 'Widowed' },
    { key: 'surviving-partner', label: 'Surviving partner from a registered civil partnership' },
  ],
});
