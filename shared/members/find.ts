import { fold } from '../text/fold.ts';
import { dialled } from './similar.ts';

/** What a member is found by. */
export type Findable = {
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
  readonly mobile: string;
  readonly roles: readonly string[];
};

/** Whether every word of what was typed is part of the member's name, e-mail, roles or numbers. */
export function finds(member: Findable, typed: string): boolean {
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '');
  const haystack = fold([member.name, member.email, ...member.roles].join('\n'));
  const bare = withoutApostrophes(haystack);
  if (words.every((word) => haystack.includes(word) || foundBare(bare, word))) return true;
  const digits = dialled(typed);
  return (
    digits.length >= 3 &&
    /^[\d\s+()-]*$/u.test(typed) &&
    [member.telephone, member.mobile].some((number) => dialled(number).includes(digits))
  );
}

/** "oconnor" finds O'Connor, and "o'connor" finds Oconnor; an apostrophe alone finds only its like. */
function foundBare(bare: string, word: string): boolean {
  const letters = withoutApostrophes(word);
  return letters !== '' && bare.includes(letters);
}

const withoutApostrophes = (folded: string): string => folded.replace(/['`]/gu, '');

/** Orders names by last word, then by the whole: "Alex Sample" before "Bo Sample" before "Al Tester". */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return order.compare(lastFirst(a.name), lastFirst(b.name));
}

const order = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function lastFirst(name: string): string {
  const words = name.trim().split(/\s+/u);
  return `${words.at(-1) ?? ''} ${words.slice(0, -1).join(' ')}`;
}
