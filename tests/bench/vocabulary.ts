/** The commonest words of minutes, the most common first. */
const common = `the to and of a in for that was it be on as with by at they is not group members
  practice patients meeting said would have from had been will this there an are surgery all
  telephone appointments which their more about has agreed asked staff could new if when patient
  discussed website information doctor nurse survey waiting room online parking next report date
  doctors reception feedback minutes café pharmacy booking chair action care health week time`
  .trim()
  .split(/\s+/u);

const starts = 'b c d f g h l m n p r s t v w ch pl st tr sh gr'.split(' ');
const vowels = 'a e i o u ea ou ai'.split(' ');
const ends = 'n r s t l m nd st ng ck'.split(' ');

/** So many words, the n-th of them n times rarer than the first in real text. */
export function vocabulary(count: number, random: () => number): string[] {
  const of = (choices: readonly string[]) => choices[Math.floor(random() * choices.length)] ?? '';
  const words = new Set(common);
  while (words.size < count) {
    const syllables = 1 + Math.floor(random() * 3);
    const syllable = () => of(starts) + of(vowels);
    words.add(Array.from({ length: syllables }, syllable).join('') + of(ends));
  }
  return [...words];
}
