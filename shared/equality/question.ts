import type { TopicKey } from './topic.ts';

/** One choice of a question, in the words of the pattern. */
export type Option = {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  /** The label of a box that opens beside this choice for the person's own words. */
  readonly freeText?: string;
  /** The key of the question that follows this choice. */
  readonly leadsTo?: string;
  /** Days after which the choice is true no longer and is removed, counted from the answer. */
  readonly lapsesAfterDays?: number;
};

/** A question answered by one choice; "Prefer not to say" is always the last, set apart by "or". */
export type ChoiceQuestion = {
  readonly kind: 'choice';
  readonly key: string;
  /** What it asks about: a characteristic, or what is asked beside the nine. */
  readonly characteristic: TopicKey;
  readonly text: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  /** What a form says when nothing was chosen. */
  readonly errorText: string;
};

/** The date of birth, of which any part may be left out ("1954", "March 1954"). */
export type DateOfBirthQuestion = {
  readonly kind: 'date of birth';
  readonly key: 'date-of-birth';
  readonly characteristic: 'age';
  readonly text: string;
  readonly hint: string;
  readonly errorText: string;
};

export type Question = ChoiceQuestion | DateOfBirthQuestion;

/** The choice to decline, offered with every question. */
export const declineLabel = 'Prefer not to say';
