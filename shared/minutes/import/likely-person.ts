import { fold } from '../../text/fold.ts';
import { withoutTitle } from '../../text/without-title.ts';

/**
 * The one person whose surname stands in a name that is otherwise short: "Dr Rao" for Dr Anil Rao,
 * "R Chen-Harris" for Robert Chen-Harris. Undefined when nobody fits, or more than one.
 */
export function likelyPerson<T extends { readonly name: string }>(
  said: string,
  people: readonly T[],
): T | undefined {
  const words = wordsOf(said);
  const [surname] = words.slice(-1);
  if (surname === undefined || surname.length < 2) return undefined;
  const fits = people.filter(({ name }) => {
    const own = wordsOf(name);
    return own.length > 1 && own.at(-1) === surname && couldBe(words.slice(0, -1), own);
  });
  const [first, ...more] = fits;
  return more.length === 0 ? first : undefined;
}

const wordsOf = (name: string) =>
  fold(withoutTitle(name))
    .split(/[\s.]+/u)
    .filter((word) => word !== '');

/** Letters before the surname are the first letters of names; none leave it open. */
const couldBe = (before: readonly string[], own: readonly string[]) =>
  before.every((word, at) => word.length === 1 && (own[at] ?? word).startsWith(word));
