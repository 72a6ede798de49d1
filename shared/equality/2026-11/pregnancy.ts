import { askedInOneQuestion } from './one-question.ts';

/**
 * Not in the GOV.UK pattern. The 26 weeks are the protected period outside work of the Equality
 * Act 2010, section 17. A "yes" lapses by itself: it is stored with the day it was given.
 */
export const pregnancy = askedInOneQuestion({
  key: 'pregnancy-and-maternity',
  label: 'Pregnancy and maternity',
  actName: 'pregnancy and maternity',
  text: 'Are you pregnant, or have you given birth in the last 26 weeks?',
  options: [
    { key: 'yes', label: 'Yes' },
    { key: 'no', label: 'No' },
  ],
});
