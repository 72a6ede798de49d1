/** The rows with one changed, or with one more at the end. */
export const changedAt = <Row>(rows: readonly Row[], at: number | undefined, row: Row): Row[] =>
  at === undefined ? [...rows, row] : rows.map((one, index) => (index === at ? row : one));

/** The rows without one. */
export const withoutAt = <Row>(rows: readonly Row[], at: number | undefined): Row[] =>
  rows.filter((_, index) => index !== at);
