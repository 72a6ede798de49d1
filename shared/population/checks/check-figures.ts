import { addingUp } from './adding-up.ts';
import { ageRows } from './age-rows.ts';
import type { Finding, FigureTable } from './figures.ts';
import { impossibleShares } from './impossible-share.ts';
import { overHundred } from './over-hundred.ts';
import { peopleUnderPercent } from './people-under-percent.ts';

/**
 * Everything that cannot be right in figures somebody typed, pasted or printed; empty when nothing was
 * found, which does not make them right.
 */
export function checkFigures(table: FigureTable): Finding[] {
  return [
    ...ageRows(table.labels),
    ...overHundred(table),
    ...table.columns.flatMap((column) => {
      const people = peopleUnderPercent(column);
      // Numbers of people do not add up to 100% either: saying so would hide what is wrong.
      return people.length > 0 ? people : addingUp(column);
    }),
    ...impossibleShares({
      ...table,
      columns: table.columns.filter((column) => peopleUnderPercent(column).length === 0),
    }),
  ];
}
