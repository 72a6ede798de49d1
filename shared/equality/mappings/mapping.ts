import type { TopicKey } from '../topic.ts';

/** A category of a list as that list writes it, and where it stands in ours. */
export type MappedCategory = {
  /** The list's own code, where it has codes. */
  readonly code?: string;
  readonly label: string;
  /** A category or broad category of the topic; null for people of whom the list knows no answer. */
  readonly category: string | null;
};

/** How one list of categories that a practice meets stands in those of the form. */
export type Mapping = {
  readonly topic: TopicKey;
  readonly list: 'Census 2021' | 'NHS Data Dictionary' | '2014/15 template';
  /** The tables or the data element: "TS038", "PERSON MARITAL STATUS". */
  readonly names: readonly string[];
  readonly categories: readonly MappedCategory[];
  /** What must be known when the two are set beside each other. */
  readonly note?: string;
};

/** Pairs of label and category. */
export const labelled = (
  pairs: readonly (readonly [label: string, category: string | null])[],
): MappedCategory[] => pairs.map(([label, category]) => ({ label, category }));

/** Triples of code, label and category. */
export const coded = (
  triples: readonly (readonly [code: string, label: string, category: string | null])[],
): MappedCategory[] => triples.map(([code, label, category]) => ({ code, label, category }));
