import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyingWords, isNhsNumber } from './identifying-words.ts';

describe('words that could identify a patient', () => {
  it.each([
    ['Her NHS number is 943 476 5919.', 'NHS number', '943 476 5919'],
    ['9434765919', 'NHS number', '9434765919'],
    ['Ring me on 07700 900123 please', 'telephone number', '07700 900123'],
    ['call (0161) 496 0123', 'telephone number', '(0161) 496 0123'],
    ['+44 7700 900 123', 'telephone number', '+44 7700 900 123'],
    ['write to alex.sample@example.org.', 'e-mail address', 'alex.sample@example.org'],
    ['DOB 12/03/1951', 'date of birth', 'DOB 12/03/1951'],
    ['born on 3 May 1949', 'date of birth', 'born on 3 May 1949'],
    ['Mr Sample, 01/02/1944, waited', 'date of birth', '01/02/1944'],
  ])('%j holds a %s', (text, kind, words) => {
    expect(identifyingWords(text)).toEqual([{ kind, words }]);
  });

  it.each([
    'On 12/03/2026 the telephone rang for 40 minutes.',
    '180 of 746 responded; 1,234 texts were sent.',
    'The queue was 25 minutes on 3 May 2026.',
    'Ring 111 or 999. Extension 4321.',
    'Reference 1234567890 of the supplier',
    'A baby was born in the car park',
    '',
  ])('%j holds none', (text) => {
    expect(identifyingWords(text)).toEqual([]);
  });

  it('finds several in the order of the text, each once', () => {
    const text = 'a@example.org rang 01614960123 about 9434765919';

    expect(identifyingWords(text).map(({ kind }) => kind)).toEqual([
      'e-mail address',
      'telephone number',
      'NHS number',
    ]);
  });

  it('takes an NHS number only with its right check digit', () => {
    expect(isNhsNumber('943 476 5919')).toBe(true);
    expect(isNhsNumber('943 476 5910')).toBe(false);
    expect(isNhsNumber('0000000000')).toBe(false);
    expect(isNhsNumber('94347659')).toBe(false);
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { words } of identifyingWords(text)) expect(text).toContain(words);
      }),
    );
  });
});
