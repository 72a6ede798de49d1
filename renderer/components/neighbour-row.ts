/**
 * The row of short answers `step` rows away in the same list or table: the button there that Tab
 * would reach. Nothing past the first and the last row, so that the focus stays where it is.
 */
export function neighbourRow(from: Element, step: 1 | -1): HTMLElement | undefined {
  const list = from.closest('ul, ol, table') ?? from.ownerDocument;
  const rows = [...list.querySelectorAll('.ppg-segments')];
  const own = rows.findIndex((row) => row === from || row.parentElement?.contains(from));
  const next = own === -1 ? undefined : rows[own + step];
  return next?.querySelector<HTMLElement>('button[tabindex="0"]') ?? undefined;
}
