import { checkFigures } from '../checks/check-figures.ts';
import { changedPlaces } from '../checks/typed-doubts.ts';
import type { PopulationTable } from '../population-table.ts';
import { isSubject } from '../population-subject.ts';
import { ownFigures } from './own-figures.ts';
import { withTheRest } from './with-the-rest.ts';

type OwnRows = {
  readonly subject: string;
  readonly rows: readonly {
    readonly label: string;
    readonly count: number;
    readonly category: string | null;
  }[];
  /** All patients on the list that day; null when it is not known. */
  readonly listSize: number | null;
  readonly notShown?: readonly string[];
};

/**
 * What may be wrong with totals of the practice's own system though they can be kept, in sentences:
 * figures that do not fit, rows that may have changed places since the last ones.
 *
 * @param earlier tables of the record, the newest first
 */
export function ownDoubts(given: OwnRows, earlier: readonly PopulationTable[]): string[] {
  const { subject, rows, listSize } = withTheRest(given);
  const column = {
    name: 'The table',
    unit: 'people' as const,
    values: rows.map(({ count }) => count),
    ...(listSize !== null && listSize > 0 && { stated: listSize }),
  };
  const labels = rows.map(({ label }) => label);
  const found = checkFigures({ labels, columns: [column] }).map(({ sentence }) => sentence);
  if (!isSubject(subject)) return found;
  const mapped = [...ownFigures(subject, rows).rows];
  const moved = changedPlaces(
    { kind: 'categories', characteristic: subject, rows: mapped },
    earlier,
  );
  return [...found, ...moved];
}
