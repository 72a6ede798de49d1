import { askedInOneQuestion } from './one-question.ts';

export const religion = askedInOneQuestion({
  key: 'religion-or-belief',
  label: 'Religion or belief',
  actName: 'religion or belief',
  text: 'What is your religion?',
  options: [
    { key: 'no-religion', label: 'No religion' },
    {
      key: 'christian',
      label: 'Christian',
      hint: 'Including Church of England, Catholic, Protestant and all other Christian denominations',
    },
    { key: 'buddhist', label: 'Buddhist' },
    { key: 'hindu', label: 'Hindu' },
    { key: 'jewish', label: 'Jewish' },
    { key: 'muslim', label: 'Muslim' },
    { key: 'sikh', label: 'Sikh' },
    { key: 'other', label: 'Any other religion', freeText: 'What is your religion? (optional)' },
  ],
});
