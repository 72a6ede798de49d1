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

const wordLike: ReadonlySet<string> = new Set(words.split(/\s+/));

/** Whether a single name may be an ordinary word. */
export const isAlsoAWord = (name: string): boolean => wordLike.has(name.toLowerCase());
