import { Link } from 'react-router';
import { effectInWords, isLate } from '../../../shared/engagement/worksheets/change-open.ts';
import { listAnd } from '../../../shared/documents/words.ts';
import type { HomeSummary } from './HomePage.tsx';

type ChangeLinesProps = {
  readonly changes: HomeSummary['changes'];
  readonly today: HomeSummary['today'];
};

/** Material changes of which something is still to be written down. */
export function ChangeLines({ changes, today }: ChangeLinesProps) {
  return changes.map((change) => (
    <p key={change.id}>
      <Link to={`/engagement/worksheets/${change.id}`}>{change.title}</Link>{' '}
      {effectInWords(change, today)}: {listAnd(change.open.map(({ what }) => what))}.
    </p>
  ));
}

/** Those that lie ahead, or have taken effect or a step whose day has passed. */
export const changesThat = (
  { changes, today }: Pick<HomeSummary, 'changes' | 'today'>,
  are: 'ahead' | 'late',
) => changes.filter((change) => isLate(change, today) === (are === 'late'));
