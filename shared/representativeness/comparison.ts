import { z } from 'zod';
import { characteristicKey } from '../equality/characteristic.ts';
import { provenance } from '../population/population-table.ts';
import { isoDate } from '../rpc/fields.ts';
import { keptChoice } from './chosen-categories.ts';
import { joinersPlan } from './joiners-plan.ts';
import { memberSetKey } from './member-set.ts';
import { reachPart } from './reach-part.ts';

const people = z.int().min(0);
const share = z.number().min(0).max(1);

/** People, both ends counted: 5th to 95th percentile of what a fair lottery would give. */
export const lotteryRange = z.strictObject({ low: people, high: people });

/**
 * Where a number of people stands against the range, in neutral words. "cannot tell": it depends on
 * what the people who did not answer would say.
 */
export const place = z.enum(['fewer', 'within', 'more', 'cannot tell']);

/** One category: people first. */
export const comparisonRow = z.strictObject({
  /** A category's key in `shared/equality`, or an age band such as "16-24" or "75+". */
  key: z.string(),
  label: z.string(),
  /** People of the population; not whole where a band had to be split. */
  populationCount: z.number().min(0),
  populationShare: share,
  /** People a fair lottery gives on average, one decimal. */
  expected: z.number().min(0),
  lottery: lotteryRange,
  /** Members who answered and are in this category. */
  actual: people,
  /** `actual - expected` in people, one decimal. */
  gap: z.number(),
  place,
  /** Chance (0 to 1) that a fair lottery has nobody from here; null when somebody is. */
  chanceOfNobody: share.nullable(),
  /** How many members a lottery needs for a 95% chance of one from here; null where nobody lives. */
  membersForOne: people.nullable(),
  /** The most and fewest people once everyone answers; null when everyone has. */
  withUnanswered: z
    .strictObject({ from: people, to: people, outOf: people, lottery: lotteryRange, place })
    .nullable(),
});

/** How a group compares as a whole with a fair lottery from the same population. */
export const overall = z.strictObject({
  /** Share of the group's seats that would have to change category. */
  dissimilarity: share,
  /** The same, on average, in a fair lottery. */
  lotteryMean: share,
  /** Share of fair lotteries whose group is at least this unlike the population. */
  lotteryShare: share,
  method: z.enum(['every possible group', 'simulated lotteries']),
  /** Groups counted or drawn. */
  groups: z.int().positive(),
  /** Categories outside their lottery range, and how many chance alone gives on average. */
  outsideRange: people,
  outsideByChance: z.number().min(0),
  /** Pearson's X squared, and the coefficient of variation less what chance gives; null when a
   * member is from a category where nobody of the population is. */
  pearson: z.number().min(0).nullable(),
  adjustedCv: z.number().min(0).nullable(),
});

/** The smallest number of joiners, all from one category, never a person. */
export const aim = z.strictObject({
  key: z.string(),
  label: z.string(),
  /** 1 when nobody is from here, otherwise 0. */
  forOneVoice: people,
  /** Joiners that bring the category into the lottery range of the larger group. */
  intoRange: people,
});

/** Members whose answers are compared, and those that are not. */
export const answerTally = z.strictObject({
  /** Registered members the question is about. */
  members: people,
  /** Answered and placed in a category. */
  answered: people,
  declined: people,
  notKnown: people,
  notAsked: people,
  /** Answered, but not closely enough for these categories (only the broad group, a wider age band). */
  notPlaced: people,
  /** Answered an age below the population's: not compared. */
  belowBaseAge: people,
});

/** The population a characteristic is compared with. */
export const comparedPopulation = z.strictObject({
  provenance,
  /** "aged 16 and over", "of all ages". */
  base: z.string(),
  total: z.number().min(0),
});

const compared = z.strictObject({
  state: z.literal('compared'),
  rows: z.array(comparisonRow),
  overall,
  aims: z.array(aim),
});

const notCompared = z.strictObject({
  state: z.literal('not compared'),
  /** "too few people": a set so small that counts would tell of one or two members. */
  because: z.enum(['no members', 'few answers', 'no figures', 'too few people']),
});

/** One characteristic of the members beside the population, as of a day. */
export const comparison = z.strictObject({
  characteristic: characteristicKey,
  label: z.string(),
  /** Which categories: a key of `ageBandSets`, "broad" or "detailed" ethnic groups, or "". */
  categories: z.string(),
  /** The same for a reader: "Bands of the 2014/15 template". */
  categoriesLabel: z.string(),
  answers: answerTally,
  /** Null when the record has no figures for the characteristic. */
  population: comparedPopulation.nullable(),
  outcome: z.discriminatedUnion('state', [compared, notCompared]),
  /** "11 of 12 members answered." and what it is compared with: who, source, date, place. */
  heading: z.string(),
  /** The comparison in words, each a full sentence; true for any number of members. */
  sentences: z.array(z.string()),
  /** What a careful reader must know about the figures. */
  notes: z.array(z.string()),
});

/** Members on the day; only registered patients are compared. */
export const memberCounts = z.strictObject({
  all: people,
  registered: people,
  registeredInPerson: people,
  registeredVirtual: people,
  carers: people,
  others: people,
});

/** The frozen heart of a review; `form` is raised when the shape changes, so that old ones still read. */
export const comparisonSet = z.strictObject({
  form: z.literal(1),
  day: isoDate,
  /** Edition of `shared/equality` whose categories are used. */
  edition: z.string(),
  /** Youngest age that may be a member, from the terms of reference. */
  baseAge: people,
  members: memberCounts,
  /** Whom it is about: all registered members, or a set of them. */
  set: memberSetKey,
  comparisons: z.array(comparison),
  /** Carers, language and others beside the nine: who is reached, no ratio; for all members only. */
  reach: z.array(reachPart),
  /** When the categories were chosen and by whom; null when nobody has chosen, or not these. */
  choice: keptChoice.nullable(),
  /** What the group wants of joiners, if a review recorded it. */
  plan: joinersPlan.nullable(),
});

export type LotteryRange = z.infer<typeof lotteryRange>;
export type Place = z.infer<typeof place>;
export type ComparisonRow = z.infer<typeof comparisonRow>;
export type Overall = z.infer<typeof overall>;
export type Aim = z.infer<typeof aim>;
export type AnswerTally = z.infer<typeof answerTally>;
export type ComparedPopulation = z.infer<typeof comparedPopulation>;
export type Comparison = z.infer<typeof comparison>;
export type MemberCounts = z.infer<typeof memberCounts>;
export type ComparisonSet = z.infer<typeof comparisonSet>;
