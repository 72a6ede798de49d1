import { askedInOneQuestion } from './one-question.ts';

/** The protected period outside work of the Equality Act 2010, section 17: 26 weeks, in days. */
const protectedDays = 26 * 7;

/** Not in the GOV.UK pattern. A "yes" lapses by itself, and the member counts as not asked again. */
export const pregnancy = askedInOneQuestion({
  key: 'pregnancy-and-maternity',
  label: 'Pregnancy and maternity',
  actName: 'pregnancy and maternity',
  text: 'Are you pregnant, or have you given birth in the last 26 weeks?',
  hint: 'A “Yes” counts for 26 weeks and is then removed. You can be asked again.',
  named: {
    yes: 'Pregnant, or gave birth in the last 26 weeks',
    no: 'Neither pregnant nor gave birth in the last 26 weeks',
  },
  options: [
    { key: 'yes', label: 'Yes', lapsesAfterDays: protectedDays },
    { key: 'no', label: 'No' },
  ],
});
