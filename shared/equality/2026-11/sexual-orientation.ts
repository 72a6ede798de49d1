import { askedInOneQuestion } from './one-question.ts';

export const sexualOrientation = askedInOneQuestion({
  key: 'sexual-orientation',
  label: 'Sexual orientation',
  actName: 'sexual orientation',
  text: 'Which of the following best describes your sexual orientation?',
  options: [
    { key: 'heterosexual', label: 'Heterosexual or straight' },
    { key: 'gay-or-lesbian', label: 'Gay or lesbian' },
    { key: 'bisexual', label: 'Bisexual' },
    {
      key: 'other',
      label: 'Other',
      freeText: 'How would you describe your sexual orientation? (optional)',
    },
  ],
});
