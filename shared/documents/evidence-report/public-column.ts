import type { TemplateTable } from '../../evidence/report-model.ts';
import { hideSmallNumbers } from '../small-numbers.ts';
import type { Rendering } from './evidence-report.ts';

/** The group's column of a table, and its total, as they are printed. */
export type GroupColumn = {
  readonly cells: readonly string[];
  readonly total: string;
  readonly anyHidden: boolean;
};

/**
 * The group's counts as the public may see them, and a line for the list of what is left out. How
 * many did not answer is hidden like a count of its own: it is the members less the total.
 */
export function publicColumn(table: TemplateTable, { leaveOut }: Rendering): GroupColumn {
  const counts = table.rows.map((row) => row.groupCount);
  const about = table.heading.toLowerCase();
  const shown = hideSmallNumbers([...counts, table.notCountedTotal]);
  if (!shown) {
    leaveOut(
      `All counts of the group by ${about}: so few people that somebody could be recognised.`,
    );
    return { cells: counts.map(() => notShown), total: notShown, anyHidden: true };
  }
  const cells = shown.slice(0, -1).map(String);
  if (shown.every((count) => typeof count === 'number')) {
    return { cells, total: `${table.groupTotal}`, anyHidden: false };
  }
  leaveOut(
    `Counts of the group below 5 by ${about}, 0 included, and larger ones where a hidden one could be worked out. The number who did not answer counts as one of them.`,
  );
  return { cells, total: notShown, anyHidden: true };
}

const notShown = 'not shown';
