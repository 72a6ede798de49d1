import { expect, it } from 'vitest';
import { array, assert, integer, nat, pre, property } from 'fast-check';
import { randomSymbols, readRecoveryCode, recoveryCode } from './recovery-code.ts';

const symbols = array(integer({ min: 0, max: 31 }), {
  minLength: randomSymbols,
  maxLength: randomSymbols,
});

it('prints eight groups of four', () => {
  expect(recoveryCode(Array.from({ length: randomSymbols }, (_, place) => place))).toMatch(
    /^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$/,
  );
});

it('reads a code back in small letters, with spaces, or with look-alikes', () => {
  assert(
    property(symbols, (random) => {
      const code = recoveryCode(random);
      const typed = code
        .toLowerCase()
        .replaceAll('-', ' ')
        .replaceAll('0', 'o')
        .replaceAll('1', 'l');

      expect(readRecoveryCode(typed)).toBe(code);
    }),
  );
});

it('notices any one wrong symbol', () => {
  assert(
    property(symbols, nat(31), integer({ min: 1, max: 31 }), (random, place, shift) => {
      const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const code = recoveryCode(random).replaceAll('-', '');
      const wrong = alphabet[(alphabet.indexOf(code[place] ?? '') + shift) % 32] ?? '';

      expect(
        readRecoveryCode(code.slice(0, place) + wrong + code.slice(place + 1)),
      ).toBeUndefined();
    }),
  );
});

it('notices two neighbours that changed places', () => {
  assert(
    property(symbols, nat(30), (random, place) => {
      const code = recoveryCode(random).replaceAll('-', '');
      const [a = '', b = ''] = code.slice(place);
      pre(a !== b);

      expect(
        readRecoveryCode(code.slice(0, place) + b + a + code.slice(place + 2)),
      ).toBeUndefined();
    }),
  );
});

it.each(['', 'not a code', '0'.repeat(31), '0'.repeat(33), `${'0'.repeat(31)}!`])(
  'refuses %j',
  (typed) => {
    expect(readRecoveryCode(typed)).toBeUndefined();
  },
);
