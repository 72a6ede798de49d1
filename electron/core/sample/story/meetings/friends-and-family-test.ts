/** The six answers of the Friends and Family Test as figures of a survey. */
export function fft(counts: readonly number[]) {
  const labels = ['Very good', 'Good', 'Neither good nor poor', 'Poor', 'Very poor', 'Don’t know'];
  const base = counts.reduce((sum, count) => sum + count, 0);
  return labels.map((label, index) => {
    const count = counts[index] ?? 0;
    return { label, count, percent: Math.round((1000 * count) / base) / 10, base };
  });
}
