/** Names typed where anybody may be named: people to hide, and what only a reader can tell. */
export type TypedNames = {
  /** Two words or more that begin with a capital, none of them a role or a body. */
  readonly people: readonly string[];
  /** Neither surely a person nor surely a role, such as a first name alone. */
  readonly toCheck: readonly string[];
};

/**
 * Tells people from roles in names typed by hand: "Pat Example, practice manager" names a person,
 * "the practice" and "Practice manager" do not. What follows a comma, in brackets or after "and" is
 * looked at by itself.
 */
export function typedNames(names: readonly string[]): TypedNames {
  const parts = new Set(
    names.flatMap((name) => name.split(/[,;()/&]|\s+and\s+/u)).map((part) => part.trim()),
  );
  const named = [...parts].filter((part) => !isRole(part));
  return { people: named.filter(isPerson), toCheck: named.filter((part) => !isPerson(part)) };
}

const wordsOf = (part: string) => part.split(/\s+/u).filter((word) => /\p{L}/u.test(word));

const isKnown = (word: string) => {
  const plain = word.toLowerCase().replace(/[^\p{L}]|’s$|'s$/gu, '');
  return roles.has(plain) || roles.has(plain.replace(/s$/u, ''));
};

const isRole = (part: string) => wordsOf(part).every(isKnown);

const isPerson = (part: string) => {
  const words = wordsOf(part);
  const capitals = words.every((word) => /^\P{L}*\p{Lu}/u.test(word));
  return words.length > 1 && capitals && !namesABody(part);
};

/** Whether a word of it is one of roles and bodies: “Healthwatch Example”, “the practice nurse”. */
export const namesABody = (part: string): boolean =>
  wordsOf(part).some((word) => isKnown(word) && !isTitle(word));

const isTitle = (word: string) => titles.has(word.toLowerCase().replace('.', ''));
const titles = new Set(['dr', 'mr', 'mrs', 'ms', 'miss', 'mx', 'prof', 'professor', 'sir']);

const roles = new Set(
  `a all an any at by each every for from in its of on or our the their to with
  administrator assistant associate care carer chair chairman chairperson chairwoman clerk clinical
  clinician coordinator co-ordinator deputy director doctor facilitator gp head it lead manager
  member nurse officer operation owner partner patient pharmacist president prescriber receptionist
  representative rep secretary senior social supervisor treasurer vice volunteer
  board body church ccg centre charity clinic college committee company contractor council cqc
  everybody everyone firm forum group health healthwatch hospital icb icp landlord library local
  mosque network nhs none nobody office organisation pcn pharmacy ppg practice primary public
  reception school service somebody someone staff supplier surgery team trust working`.split(
    /\s+/u,
  ),
);
