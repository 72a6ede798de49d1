type Register = {
  readonly subject: string;
  readonly rows: readonly {
    readonly label: string;
    readonly count: number;
    readonly category: string | null;
  }[];
  /** All patients on the list that day; null when it is not known. */
  readonly listSize: number | null;
  /** Rows that have no number, so that the rest cannot be worked out. */
  readonly notShown?: readonly string[];
  /** A survey of some is no register. */
  readonly base?: 'all' | '16+';
};

/**
 * A register of carers counts only those who are on it. With the number of all patients the others
 * are known too, and stand in a row of their own; whatever else is given stays as it is.
 */
export function withTheRest<T extends Register>(given: T): T {
  const { rows, listSize } = given;
  const rest = (listSize ?? 0) - rows.reduce((sum, { count }) => sum + count, 0);
  if (!isRegister(given) || rest <= 0) return given;
  return {
    ...given,
    rows: [...rows, { label: 'Not on the register', count: rest, category: 'none' }],
  };
}

/** Whether carers alone are listed, so that the number of all patients tells who gives no care. */
export function isRegister({ subject, rows, notShown = [], base = 'all' }: Register): boolean {
  const categories = new Set(rows.flatMap(({ category }) => category ?? []));
  const isOfCarers = categories.size === 1 && categories.has('provides-unpaid-care');
  return subject === 'carers' && isOfCarers && notShown.length === 0 && base === 'all';
}

/** What is said beside such figures. */
export const restOfRegister =
  'Only carers were listed: all other patients were taken as giving no unpaid care.';
