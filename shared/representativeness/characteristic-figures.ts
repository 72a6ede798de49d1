import type { CharacteristicKey } from '../equality/characteristic.ts';
import type { CountedCategory } from './compare-categories.ts';
import type { AnswerTally, ComparedPopulation } from './comparison.ts';

/** Both sides of one characteristic, counted into the same categories and not yet compared. */
export type CharacteristicFigures = {
  readonly characteristic: CharacteristicKey;
  /** As a heading: "Ethnic group". */
  readonly label: string;
  /** Which categories, as a key and for a reader. */
  readonly categories: string;
  readonly categoriesLabel: string;
  readonly answers: AnswerTally;
  /** Null when the record has no figures that fit. */
  readonly population: ComparedPopulation | null;
  /** Empty when there is no population. */
  readonly counted: readonly CountedCategory[];
  readonly notes: readonly string[];
  /** Where figures can be had, or why those of the record do not fit. */
  readonly missing: string;
};

/** The day, whom the terms of reference admit, and how the categories were chosen. */
export type ComparisonDay = {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Youngest age that may be a member. */
  readonly baseAge: number;
};

/** "aged 16 and over", "of all ages". */
export const baseInWords = (baseAge: number): string =>
  baseAge === 0 ? 'of all ages' : `aged ${baseAge} and over`;
