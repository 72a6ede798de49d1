import type { CharacteristicKey } from '../equality/characteristic.ts';
import { parseAgeLabel } from '../population/age-label.ts';
import type { Comparison, ComparisonRow } from './comparison.ts';
import { listOr, shareInWords } from './in-words.ts';

/** One line for a list of characteristics: who answered and what stands out, in people. */
export function comparisonLine({ answers, characteristic, outcome }: Comparison): string {
  if (outcome.state === 'not compared') {
    switch (outcome.because) {
      case 'no members':
        return 'nobody to compare';
      case 'too few people':
        return 'too few people to compare';
      case 'few answers':
        return `${answered(answers)}: too few to compare`;
      case 'no figures':
        return `${answered(answers)}; no figures on your patients yet`;
    }
  }
  const { rows, overall } = outcome;
  const lived = rows.filter(({ populationShare }) => populationShare > 0);
  const empty = lived.filter(({ actual }) => actual === 0);
  const { outsideRange } = overall;
  const there =
    empty.length === 0
      ? 'somebody in every category'
      : outsideRange === 0
        ? nobodyThere(characteristic, empty, answers)
        : `${nobody(answers)} in ${empty.length} of ${lived.length} categories`;
  // Beside nobody from a large part of the patients, "all within" would read as an all-clear.
  if (empty.length > 0 && outsideRange === 0) return `${answered(answers)}; ${there}`;
  const range =
    outsideRange === 0
      ? 'every category within its lottery range'
      : `${outsideRange} outside the lottery range`;
  const known = isUnknown(answers) ? ', as far as answered' : '';
  return `${answered(answers)}; ${there}; ${range}${known}`;
}

/** More absent categories than this are counted in the line and named on the page. */
const mostNamed = 3;

const nobody = (answers: Comparison['answers']): string =>
  isUnknown(answers) ? 'nobody who answered is' : 'nobody is';

/** "nobody is aged 16 to 44, who are about 35 in every 100 people". */
function nobodyThere(
  characteristic: CharacteristicKey,
  empty: readonly ComparisonRow[],
  answers: Comparison['answers'],
): string {
  const share = shareInWords(empty.reduce((sum, row) => sum + row.populationShare, 0));
  const names = namesOf(characteristic, empty);
  const where =
    names.length > mostNamed
      ? `in ${empty.length} categories`
      : characteristic === 'age'
        ? `aged ${listOr(names)}`
        : characteristic === 'sex'
          ? listOr(names)
          : `in ${listOr(names)}`;
  return `${nobody(answers)} ${where}: ${share} people`;
}

function namesOf(characteristic: CharacteristicKey, empty: readonly ComparisonRow[]): string[] {
  if (characteristic === 'age') return agesTogether(empty);
  return empty.map(({ label }) => (characteristic === 'sex' ? label.toLowerCase() : `“${label}”`));
}

/** Neighbouring bands as one: "16 to 44". */
function agesTogether(bands: readonly ComparisonRow[]): string[] {
  const runs: { fromAge: number; toAge: number | null; label: string }[] = [];
  for (const { key, label } of bands) {
    const ages = parseAgeLabel(key);
    if (!ages) return bands.map((band) => band.label);
    const before = runs.at(-1);
    if (!before || before.toAge === null || before.toAge + 1 !== ages.fromAge) {
      runs.push({ ...ages, label });
      continue;
    }
    before.toAge = ages.toAge;
    before.label =
      ages.toAge === null ? `${before.fromAge} and over` : `${before.fromAge} to ${ages.toAge}`;
  }
  return runs.map(({ label }) => label);
}

const isUnknown = ({ declined, notKnown, notAsked, notPlaced }: Comparison['answers']): boolean =>
  declined + notKnown + notAsked + notPlaced > 0;

const answered = ({ answered: count, notPlaced, belowBaseAge, members }: Comparison['answers']) =>
  `${count + notPlaced + belowBaseAge} of ${members} answered`;
