import type { EthnicCategory, EthnicGroup } from './ethnic-category.ts';
import type { Question } from './question.ts';
import type { Characteristic, Topic } from './topic.ts';

/** One edition of the questions and categories: wording changes by adding an edition, not by editing one. */
export type EqualityEdition = {
  /** Stored beside every answer and review: "2026-11". */
  readonly version: string;
  /** Where the wording comes from. */
  readonly source: string;
  /** The day that wording was published. */
  readonly date: string;
  readonly explanation: Explanation;
  readonly characteristics: readonly Characteristic[];
  /** Asked beside the nine: carers and language. */
  readonly beside: readonly Topic[];
  /** In the order they are asked. */
  readonly questions: readonly Question[];
  readonly ethnicGroups: readonly EthnicGroup[];
  readonly ethnicCategories: readonly EthnicCategory[];
};

/** The page before the questions. */
export type Explanation = {
  readonly question: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
};
