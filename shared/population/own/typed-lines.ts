const nameAndNumber = /^([^\t;,\d]*[^\t;,\d\s:])\s*[:\s]\s*(\d{1,3}(?:,\d{3})+|\d{1,7})$/;

/**
 * Lines as a person types them, "Carer 231" or "Not a carer: 7,624", as cells; undefined when a line
 * has marks between its cells, or when names repeat, as those of single people or of ages do.
 */
export function typedLines(lines: readonly string[]): string[][] | undefined {
  const cells = lines.map((line) => nameAndNumber.exec(line.trim())?.slice(1) ?? [line.trim()]);
  const rows = cells.filter((cell) => cell.length > 1);
  const isTyped =
    rows.length > 0 &&
    new Set(rows.map(([name]) => name)).size === rows.length &&
    cells.every((cell) => cell.length > 1 || !/[\t;,\d]/.test(cell[0] ?? ''));
  return isTyped ? cells : undefined;
}
