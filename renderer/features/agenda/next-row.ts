type Row = { readonly id: number };

/** The row that comes next when one goes away: the one below it, or above the last. */
export function nextRow(rows: readonly Row[], id: number): number | undefined {
  const at = rows.findIndex((row) => row.id === id);
  return at === -1 ? undefined : (rows[at + 1] ?? rows[at - 1])?.id;
}

/** Gives the focus to the first of these that is on the page. */
export function focusFirst(...ids: readonly string[]): void {
  ids
    .map((id) => document.getElementById(id))
    .find((element) => element !== null)
    ?.focus();
}
