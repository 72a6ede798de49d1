/*
 * First and last names that are also words of minutes. Alone in a sentence they are left standing
 * and listed for a person to look at: "May" may be the month.
 */
const words = `may april june august grace will mark rose joy hope faith bill sue pat dawn ray art
  rob jack frank drew miles guy ivy olive iris daisy lily violet hazel heather holly poppy amber
  ruby pearl jade crystal summer autumn harmony patience constance prudence charity mercy penny
  kitty bob don dean earl duke major chuck rich buddy sonny rusty gene glen lance nick pierce chance
  page paige bishop king knight law best bright brown black white green grey gray young long short
  small little strong good wood woods stone hill field fields brook brooks banks bush marsh moore
  day weeks winter frost snow rain church park parks street lane bridge wells ford mills mill hall
  house chambers cook baker butler carter clark cooper farmer fisher gardener mason miller porter
  potter sheppard smith taylor turner walker ward doctor nurse price cash bond bank rush call cross
  case down east west north south power speed swift wise love noble case bell ball`;

/* First names with which a sentence of minutes hardly ever begins as a word. */
const rarely =
  'bob don sue pat jack frank ray rob nick gene glen kitty buddy sonny rusty drew chuck';

/* Words that are written with a capital inside a sentence too. */
const capitalised =
  'may april june august summer autumn winter faith hope north south east west duke earl king';

const wordLike = wordsIn(words);
const rarelyWords = wordsIn(rarely);
const capitalisedWords = wordsIn(capitalised);

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** Whether a single name may be an ordinary word. */
export const isAlsoAWord = (name: string): boolean => wordLike.has(name.toLowerCase());

/** Whether it is so rarely a word that it is taken for a name even where a sentence begins. */
export const isRarelyAWord = (name: string): boolean => rarelyWords.has(name.toLowerCase());

/** Whether not even a capital inside a sentence tells the name from the word. */
export const neverClearlyAName = (name: string): boolean =>
  capitalisedWords.has(name.toLowerCase());
