/** A column of figures as it was typed, pasted or printed; null where a cell is empty. */
export type FigureColumn = {
  /** "Practice", "PPG". */
  readonly name: string;
  readonly unit: 'people' | 'percent';
  readonly values: readonly (number | null)[];
  /** How many people the column is about, where somebody says so. */
  readonly stated?: number | undefined;
};

/** Rows of figures with their names. */
export type FigureTable = {
  readonly labels: readonly string[];
  readonly columns: readonly FigureColumn[];
};

/** Something that cannot be right, in a sentence that says what, where and what to do. */
export type Finding = {
  readonly check:
    | 'adding up'
    | 'over 100'
    | 'impossible share'
    | 'people under percent'
    | 'swapped rows'
    | 'lost sign'
    | 'ages';
  readonly sentence: string;
};

/** 7924 as "7,924", 56.5 as "56.5"; at most two decimals, and no trailing noise of binary numbers. */
export const figure = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: 3 });

export const quotedLabel = (label: string | undefined): string => `“${label ?? ''}”`;

/** The sum of the cells that are filled. */
export const sumOf = ({ values }: FigureColumn): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** The most decimals that a cell of the column has: how finely its figures are rounded. */
export function decimalsOf({ values }: FigureColumn): number {
  return Math.max(0, ...values.map((value) => decimals(value ?? 0)));
}

/** Decimals of a number as it is written. */
export const decimals = (value: number): number => `${value}`.split('.')[1]?.length ?? 0;
