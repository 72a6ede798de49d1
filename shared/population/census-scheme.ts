import type { SubjectKey } from './population-subject.ts';

/** Whom a table counts: everyone, or from an age on. */
export type Base = 'all' | '16+' | '5+' | '3+';

/** One way in which a Census table counts people: its categories in the publisher's words. */
export type CensusScheme = {
  /** "TS021". */
  readonly table: string;
  readonly subject: SubjectKey;
  readonly base: Base;
  /** In words: "ethnic group". */
  readonly words: string;
  /** Every category, its words as `plainLabel` writes them; several may have one key. */
  readonly parts: readonly { readonly words: string; readonly key: string }[];
  /** What a reader must know of these categories. */
  readonly note?: string;
};

/**
 * A category of the Census without the dress of its release or layout: no "; measures: Value", no
 * "(English or Welsh in Wales)", underscores as blanks, lower case.
 */
export const plainLabel = (name: string): string =>
  name
    .replace(/;\s*measures:\s*value$/i, '')
    .replaceAll(/\([^)]*\)/g, '')
    .replaceAll(/[\s_]+/g, ' ')
    .replaceAll(/\s+:/g, ':')
    .trim()
    .toLowerCase();

/** The labels of one table sorted by what they are. */
export type MatchedLabels = {
  readonly scheme: CensusScheme;
  /** For each category label, the key it is counted under. */
  readonly keyOf: ReadonlyMap<string, string>;
  /** Labels that count people in no category: "Not answered". */
  readonly leftOver: readonly string[];
  /** The label of everyone, where the table has one. */
  readonly total: string | undefined;
};

/**
 * Finds which scheme labels belong to; undefined when none has every one of its categories there.
 *
 * Totals and subtotals stand beside their parts in most layouts, so a plain sum would count people
 * twice: only the words of a scheme are counted, and what is neither a part of another label nor made
 * of parts is left over.
 */
export function matchLabels(
  labels: readonly string[],
  schemes: readonly CensusScheme[],
): MatchedLabels | undefined {
  const plain = labels.map((label) => ({ label, words: plainLabel(label) }));
  for (const scheme of schemes) {
    const keyOf = new Map<string, string>();
    const complete = scheme.parts.every(({ words, key }) => {
      const found = plain.find((one) => says(one.words, words));
      if (found) keyOf.set(found.label, key);
      return found !== undefined;
    });
    if (!complete) continue;
    const mine = plain.filter(({ words }) => !isCounted(words, scheme));
    return {
      scheme,
      keyOf,
      leftOver: mine.filter(({ words }) => isNoAnswer(words)).map(({ label }) => label),
      total: mine.find(({ words }) => isTotal(words))?.label,
    };
  }
  return undefined;
}

/** Whether a label is these words, alone or after the names of what they are a part of. */
const says = (label: string, words: string): boolean =>
  label === words || label.endsWith(`: ${words}`);

const isCounted = (label: string, { parts }: CensusScheme): boolean =>
  parts.some(({ words }) => says(label, words));

const isNoAnswer = (label: string): boolean => /(?:^|: )not answered$/.test(label);

/** "Ethnic group: Total: All usual residents", "Sex: All persons", "total". */
const isTotal = (label: string): boolean =>
  /(?:^|: )(?:total|all persons|all usual residents)(?:$|:| aged)/.test(label);
