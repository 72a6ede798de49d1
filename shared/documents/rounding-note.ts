/** What stands under a table where a column of its percentages misses 100; empty where none does. */
export function roundingNote(columns: readonly (readonly (number | null)[])[]): string[] {
  const misses = columns.some((shares) => {
    const tenths = shares.reduce<number>((all, share) => all + Math.round(10 * (share ?? 0)), 0);
    return tenths !== 0 && tenths !== 1000;
  });
  return misses ? ['Percentages are rounded, so a column of them may not add up to 100.'] : [];
}
