import { chanceOfNobody } from '../statistics/chance-of-nobody.ts';
import { largestAbsentShare } from '../statistics/largest-absent-share.ts';
import type { CharacteristicFigures } from './characteristic-figures.ts';
import { partOfPopulation, populationInWords } from './comparison-heading.ts';
import type { AnswerTally, ComparisonRow, Overall } from './comparison.ts';
import type { MemberSetKey } from './member-set.ts';
import { listOr, lotteriesInWords, people, shareInWords } from './in-words.ts';

/** With fewer answers a sentence about the group as a whole would say nothing. */
const fewestForWhole = 3;

/** Whether there are enough answers to say how unlike the population the group is. */
export const isSaidOfTheWhole = ({ answered }: AnswerTally): boolean => answered >= fewestForWhole;

/** More absent categories than this are counted, not named. */
const mostNamed = 6;

type Compared = {
  readonly figures: CharacteristicFigures;
  readonly rows: readonly ComparisonRow[];
  readonly overall: Overall;
  readonly set: MemberSetKey;
};

/** The comparison in words: the group as a whole, then who is not there, then what is not known. */
export function comparisonSentences(compared: Compared): string[] {
  const { figures, rows } = compared;
  const { answers } = figures;
  const unknown = answers.declined + answers.notKnown + answers.notAsked + answers.notPlaced;
  return [
    ...asAWhole(compared),
    ...absent(compared, unknown > 0),
    ...outside(compared),
    ...(unknown === 0
      ? []
      : [
          `The answers of ${people(unknown, 'member are', 'members are')} not known; ${rows.some(isUncertain) ? 'they decide whether some categories are within their range' : 'with them the figures would change'}.`,
        ]),
  ];
}

function asAWhole({ figures, overall }: Compared): string[] {
  const { answers, population } = figures;
  if (!population) return [];
  if (!isSaidOfTheWhole(answers)) {
    return [
      `With ${people(answers.answered, 'answer', 'answers')} chance decides nearly everything, so nothing is said here of the group as a whole.`,
    ];
  }
  const chance = lotteriesInWords(overall.lotteryShare);
  return [
    `A group at least this unlike ${populationInWords(population)} would come up in ${chance}.`,
  ];
}

function absent({ figures, rows, set }: Compared, someUnknown: boolean): string[] {
  const { population, answers } = figures;
  if (!population || answers.answered === 0) return [];
  const missing = rows.filter((row) => row.actual === 0 && row.populationShare > 0);
  if (missing.length === 0) return [everybodyThere(rows, set)];
  const share = missing.reduce((sum, row) => sum + row.populationShare, 0);
  const who = someUnknown
    ? 'Nobody who answered'
    : set === 'members'
      ? 'No registered member'
      : 'Nobody of these members';
  const chance = lotteriesInWords(chanceOfNobody(answers.answered, share));
  const howMany = `${shareInWords(share)} ${partOfPopulation(population)}`;
  return [
    missing.length > mostNamed
      ? `${who} is in ${missing.length} of the ${rows.length} categories, which together are ${howMany}; that would be so in ${chance}.`
      : `${who} is ${placesOf(figures, missing)} ${howMany}; that would be so in ${chance}.`,
  ];
}

/** A category where nobody of the population is may be empty: that is not said to have a member. */
function everybodyThere(rows: readonly ComparisonRow[], set: MemberSetKey): string {
  const one = set === 'members' ? 'one registered member' : 'one of these members';
  return rows.some(({ actual }) => actual === 0)
    ? `Each category that the population has people in has at least ${one}.`
    : `Each category has at least ${one}.`;
}

/**
 * "aged 16 to 24 or 25 to 34, who are", "in the category “Other ethnic group”, which is".
 *
 * All but ages and sexes are quoted as categories: whoever chose "White Irish" may well call
 * themselves from "another ethnic group".
 */
function placesOf(figures: CharacteristicFigures, rows: readonly ComparisonRow[]): string {
  if (figures.characteristic !== 'age' && figures.characteristic !== 'sex') {
    const names = listOr(rows.map(({ label }) => `“${label}”`));
    return rows.length === 1
      ? `in the category ${names}, which is`
      : `in the categories ${names}, which together are`;
  }
  const names = rows.map(
    ({ key, label }) => figures.counted.find((c) => c.key === key)?.inSentence ?? label,
  );
  return `${figures.characteristic === 'age' ? 'aged ' : ''}${listOr(names)}, who are`;
}

function outside({ rows, overall, figures }: Compared): string[] {
  if (!isSaidOfTheWhole(figures.answers)) return [];
  if (overall.outsideRange === 0) {
    return [`Every category is within its lottery range. ${howLittleItSays(figures.answers)}`];
  }
  const verb = overall.outsideRange === 1 ? 'is' : 'are';
  return [
    `${overall.outsideRange} of ${rows.length} categories ${verb} outside the lottery range; ${byChance(overall.outsideByChance)}.`,
  ];
}

/** What chance alone does, in whole categories: "10 fair lotteries together would put about 2 categories there". */
function byChance(onAverage: number): string {
  const lotteries = onAverage >= 0.95 ? 1 : onAverage >= 0.095 ? 10 : 100;
  const number = Math.round(onAverage * lotteries);
  const many =
    number === 0
      ? 'fewer than 1 category'
      : `about ${number === 1 ? '1 category' : `${number} categories`}`;
  const drawn = lotteries === 1 ? 'a fair lottery' : `${lotteries} fair lotteries together`;
  return `by chance alone ${drawn} would put ${many} there`;
}

/** A range that holds 0 cannot tell a small group from a closed one: so it is said how wide it is. */
function howLittleItSays({ answered }: AnswerTally): string {
  const most = Math.floor(largestAbsentShare(answered) * 1000);
  const share = most >= 10 ? `${Math.floor(most / 10)} in every 100` : `${most} in every 1,000`;
  return `With ${answered} answers, even a category of ${share} people could have nobody and be within it.`;
}

const isUncertain = ({ withUnanswered }: ComparisonRow): boolean =>
  withUnanswered?.place === 'cannot tell';
