/** The source of a pattern for a folded name with the accents, apostrophes, hyphens and spaces people type. */
export const namePattern = (name: string): string =>
  name.replaceAll(/ss|ae|oe|th|./gsu, lettersPattern);

/** What folding wrote with two letters may stand in the text as one. */
function lettersPattern(letters: string): string {
  const one = oneLetter.get(letters);
  const each = letters.replaceAll(/./gsu, letterPattern);
  return one === undefined ? each : `(?:${each}|${one})`;
}

function letterPattern(sign: string): string {
  if (sign === ' ' || sign === '-') return String.raw`[\s\-\u2010-\u2013]+`;
  if (sign === "'") return "['’‘]";
  if (/[a-z]/u.test(sign)) return `${accented.get(sign) ?? sign}${latinMarks}`;
  if (/\p{L}/u.test(sign)) return String.raw`${sign}\p{M}*`;
  return sign.replace(/[.*+?^${}()|[\]\\/]/u, String.raw`\$&`);
}

/**
 * The blocks of marks that go on Latin letters. All of them (`\p{M}`) are thousands: behind every
 * letter of every member's name they took a tenth of a second to compile.
 */
const latinMarks = String.raw`[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]*`;

const oneLetter: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['ae', 'æ'],
  ['oe', 'œ'],
  ['th', 'þ'],
]);

/** A folded letter stands for itself with any accent. */
const accented: ReadonlyMap<string, string> = new Map([
  ['a', '[aàáâãäåāăą]'],
  ['c', '[cçćč]'],
  ['d', '[dđðď]'],
  ['e', '[eèéêëēęě]'],
  ['g', '[gğ]'],
  ['i', '[iìíîïīıİ]'],
  ['l', '[lł]'],
  ['n', '[nñńň]'],
  ['o', '[oòóôõöøōő]'],
  ['r', '[rř]'],
  ['s', '[sśşšș]'],
  ['t', '[tţțť]'],
  ['u', '[uùúûüūůűų]'],
  ['y', '[yýÿ]'],
  ['z', '[zźżž]'],
]);
