import { fold } from '../text/fold.ts';

/** What two people are compared by. */
export type Likeness = {
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
  readonly mobile?: string;
};

/** The digits of a telephone number as dialled in the United Kingdom: "+44 (0)20 7946" is "0207946". */
export function dialled(telephone: string): string {
  return telephone
    .replace(/\(0\)/u, '')
    .replace(/[^\d+]/gu, '')
    .replace(/^(\+|00)44/u, '0')
    .replace(/\D/gu, '');
}

/** A name for comparing: folded, without title, comma or full stop ("SAMPLE, Mrs. A." is "a sample"). */
export function nameKey(name: string): string {
  const [family = '', given] = fold(name).split(',');
  const whole = given === undefined ? family : `${given} ${family}`;
  return whole
    .replace(/\./gu, ' ')
    .replace(/^\s*(mr|mrs|ms|miss|mx|dr|prof|sir|dame|rev|revd)\s+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Why two entries may be the same person: "same name", "same e-mail address", or both. Undefined
 * when nothing is alike. People of one household share an address and a telephone, so this is a
 * question to a person, never an answer.
 */
export function whySimilar(a: Likeness, b: Likeness): string | undefined {
  const why = [
    nameKey(a.name) !== '' && nameKey(a.name) === nameKey(b.name) ? 'name' : '',
    a.email !== '' && fold(a.email) === fold(b.email) ? 'e-mail address' : '',
    sharesNumber(a, b) ? 'telephone number' : '',
  ].filter((word) => word !== '');
  if (why.length === 0) return undefined;
  return `same ${why.length === 1 ? why[0] : `${why.slice(0, -1).join(', ')} and ${why.at(-1)}`}`;
}

function sharesNumber(a: Likeness, b: Likeness): boolean {
  const numbers = (person: Likeness) =>
    [person.telephone, person.mobile ?? ''].map(dialled).filter((digits) => digits.length >= 6);
  return numbers(a).some((digits) => numbers(b).includes(digits));
}

/** An address for comparing: folded, letters and digits only. */
export const addressKey = (address: string): string => fold(address).replace(/[^\p{L}\d]/gu, '');
