import { ageLabel, type AgeRange } from './age-label.ts';
import { plainLabel, type CensusScheme } from './census-scheme.ts';

/** "Aged 4 years and under", "Aged 5 to 9 years", "Aged 17 years", "Aged 85 years and over". */
export function parseCensusAge(label: string): AgeRange | undefined {
  const words = /(?:^|: )aged (.+)$/.exec(plainLabel(label))?.[1];
  if (words === undefined) return undefined;
  if (words === 'under 1 year') return { fromAge: 0, toAge: 0 };
  const [, from, kind] = /^(\d{1,3}) years? and (under|over)$/.exec(words) ?? [];
  if (kind === 'under') return { fromAge: 0, toAge: Number(from) };
  if (kind === 'over') return { fromAge: Number(from), toAge: null };
  const [, first, last] = /^(\d{1,3})(?: to (\d{1,3}))? years?$/.exec(words) ?? [];
  if (first === undefined) return undefined;
  const range = { fromAge: Number(first), toAge: Number(last ?? first) };
  return range.toAge >= range.fromAge ? range : undefined;
}

/**
 * The ages that a table counts, as a scheme of its own, since every release bands them anew.
 *
 * TS007 has each band followed by its single years: of two labels that overlap, the narrower counts.
 * Undefined when the ages do not follow one another from 0 to an open end.
 */
export function ageScheme(labels: readonly string[]): CensusScheme | undefined {
  const ages = labels
    .flatMap((label) => {
      const range = parseCensusAge(label);
      return range ? [{ ...range, words: plainLabel(label) }] : [];
    })
    .sort((a, b) => width(a) - width(b));
  const kept: typeof ages = [];
  for (const age of ages) if (!kept.some((other) => overlaps(age, other))) kept.push(age);
  kept.sort((a, b) => a.fromAge - b.fromAge);
  const whole = kept.every(({ fromAge }, i) => fromAge === (kept[i - 1]?.toAge ?? -1) + 1);
  if (!whole || kept.length < 2 || kept.at(-1)?.toAge !== null) return undefined;
  return {
    table: kept.length > 30 ? 'TS007' : 'TS007A',
    subject: 'age',
    base: 'all',
    words: 'age',
    parts: kept.map(({ words, ...range }) => ({ words, key: ageLabel(range) })),
  };
}

/** An open end counts as wide, the wider the younger it begins. */
const width = ({ fromAge, toAge }: AgeRange): number => (toAge ?? 1000) - fromAge;

const overlaps = (a: AgeRange, b: AgeRange): boolean =>
  a.fromAge <= (b.toAge ?? Infinity) && b.fromAge <= (a.toAge ?? Infinity);
