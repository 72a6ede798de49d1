import { fold } from '../text/fold.ts';
import type { Feedback } from './feedback.ts';

export type ThemeCount = {
  readonly theme: string;
  /** How many pieces of feedback name it. */
  readonly feedback: number;
  /** How often in all; null when it was never counted. */
  readonly count: number | null;
};

/** Themes over several pieces of feedback, most often first; capitals and accents do not part them. */
export function themeCounts(list: readonly Pick<Feedback, 'themes'>[]): ThemeCount[] {
  const named = list.flatMap(({ themes }) => themes);
  return [...Map.groupBy(named, ({ theme }) => fold(theme)).values()]
    .map((those): ThemeCount => {
      const counted = those.flatMap(({ count }) => count ?? []);
      const count = counted.length === 0 ? null : counted.reduce((sum, one) => sum + one, 0);
      return { theme: those[0]?.theme ?? '', feedback: those.length, count };
    })
    .sort(
      (a, b) =>
        b.feedback - a.feedback ||
        (b.count ?? 0) - (a.count ?? 0) ||
        a.theme.localeCompare(b.theme, 'en-GB'),
    );
}
