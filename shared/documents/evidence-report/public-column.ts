import { hideSmallNumbers } from '../small-numbers.ts';
import type { Rendering } from './evidence-report.ts';

/** A column of the group's counts as the public may see it, and a line for the list of what is left out. */
export function publicColumn(
  counts: readonly number[],
  subject: string,
  { leaveOut }: Rendering,
): string[] {
  const shown = hideSmallNumbers(counts);
  const about = subject.toLowerCase();
  if (!shown) {
    leaveOut(
      `All counts of the group by ${about}: so few people that somebody could be recognised.`,
    );
    return counts.map(() => 'not shown');
  }
  if (shown.some((count) => typeof count === 'string')) {
    leaveOut(
      `Counts of the group below 5 by ${about}, and the next smallest where the hidden one could be worked out.`,
    );
  }
  return shown.map(String);
}
