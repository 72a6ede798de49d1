import { expect, it } from 'vitest';
import { sampleTerms } from '../../tests/fixtures/year-facts.ts';
import { termsInWords } from './terms-in-words.ts';

it('tell no agreement with the group as made before the day on which it was made', () => {
  const terms = sampleTerms({
    engagementFrequency: 'every quarter',
    engagementAgreedOn: '2025-05-12',
  });
  const engagement = (upTo: string) =>
    termsInWords(terms, upTo)
      .filter(({ name }) => /engage|agreed/iu.test(name))
      .map(({ value }) => value);

  expect(engagement('2025-05-12')[0]).toBe('every quarter');
  expect(engagement('2025-03-31')).toEqual(['not agreed with the group by 31 March 2025']);
});
