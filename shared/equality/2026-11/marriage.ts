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
  // The five groups of Census 2021 (legal_partnership_status_6a) and of PERSON MARITAL STATUS.
  broad: [
    { key: 'never', label: 'Never married or in a civil partnership', of: ['never'] },
    {
      key: 'married-or-civil-partnership',
      label: 'Married or in a civil partnership',
      of: ['married', 'civil-partnership'],
    },
    {
      key: 'separated',
      label: 'Separated',
      of: ['separated-married', 'separated-civil-partnership'],
    },
    {
      key: 'divorced-or-dissolved',
      label: 'Divorced or civil partnership dissolved',
      of: ['divorced', 'dissolved'],
    },
    {
      key: 'widowed-or-surviving',
      label: 'Widowed or surviving civil partner',
      of: ['widowed', 'surviving-partner'],
    },
  ],
});
