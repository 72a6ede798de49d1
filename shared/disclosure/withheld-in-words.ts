import type { PublicFigures } from './public-figures.ts';

/** What was withheld and why, a line for each reason with the characteristics that it concerns. */
export function withheldInWords({ comparisons, withheld }: PublicFigures): string[] {
  if (withheld !== '') return [withheld];
  const lines = comparisons.flatMap(({ label, withheld: why }) =>
    why.map((sentence) => ({ label, sentence })),
  );
  return [...Map.groupBy(lines, ({ sentence }) => sentence)].map(
    ([sentence, of]) => `${of.map(({ label }) => label).join(', ')}: ${sentence}`,
  );
}
