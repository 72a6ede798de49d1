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
  if (words.every((word) => haystack.includes(word))) return true;
  const digits = dialled(typed);
  return (
    digits.length >= 3 &&
    /^[\d\s+()-]*$/u.test(typed) &&
    [member.telephone, member.mobile].some((number) => dialled(number).includes(digits))
  );
}

/** Orders names by last word, then by the whole: "Alex Sample" before "Bo Sample" before "Al Tester". */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return order.compare(lastFirst(a.name), lastFirst(b.name));
}

const order = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

function lastFirst(name: string): string {
  const words = name.trim().split(/\s+/u);
  return `${words.at(-1) ?? ''} ${words.slice(0, -1).join(' ')}`;
}
