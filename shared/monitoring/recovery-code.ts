/** Crockford's base 32: no I, L, O or U, so that nothing printed can be read as something else. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random symbols in a code: 150 bits. Two check symbols follow. */
export const randomSymbols = 30;

/** A prime just below 32 × 32: one wrong symbol or two swapped neighbours always change the check. */
const modulus = 1021;

/**
 * A recovery code as it is printed, eight groups of four: `7K3M-...`.
 *
 * @param symbols 30 numbers from 0 to 31, each drawn at random
 */
export function recoveryCode(symbols: readonly number[]): string {
  const check = checkOf(symbols);
  const all = [...symbols, check >> 5, check & 31].map((symbol) => alphabet[symbol] ?? '0');
  return all.join('').replaceAll(/(.{4})(?=.)/g, '$1-');
}

/**
 * The code in its printed form from what was typed: any case, spacing and hyphens, O for 0, I or L
 * for 1. Undefined when it is not a code or was mistyped.
 */
export function readRecoveryCode(typed: string): string | undefined {
  const symbols = Array.from(typed.toUpperCase().replaceAll(/[\s‐-―-]/g, ''))
    .map((letter) => (letter === 'O' ? '0' : letter === 'I' || letter === 'L' ? '1' : letter))
    .map((letter) => alphabet.indexOf(letter));
  if (symbols.length !== randomSymbols + 2 || symbols.includes(-1)) return undefined;
  const [high = 0, low = 0] = symbols.slice(randomSymbols);
  const random = symbols.slice(0, randomSymbols);
  return checkOf(random) === high * 32 + low ? recoveryCode(random) : undefined;
}

const checkOf = (symbols: readonly number[]): number =>
  symbols.reduce((sum, symbol) => (sum * 32 + symbol) % modulus, 0);
