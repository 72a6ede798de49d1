import { expect, it } from 'vitest';
import { agreementInWords } from './engagement-in-words.ts';

it.each([
  ['2026-05-12', '', '12 May 2026'],
  ['2026-05-12', 'by e-mail', '12 May 2026, by e-mail'],
  [null, 'by e-mail', 'by e-mail (the day is not recorded)'],
  [null, '', ''],
])('says when and where it was agreed: %s, %s', (engagementAgreedOn, engagementAgreedAt, words) => {
  expect(agreementInWords({ engagementAgreedOn, engagementAgreedAt })).toBe(words);
});
