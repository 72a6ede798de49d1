import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Action } from '../../../shared/actions/action.ts';
import { count } from '../../components/plural.ts';

/** Actions in short, inside another page. */
export function ActionList({ actions }: { readonly actions: readonly Action[] }) {
  if (actions.length === 0) return null;
  return (
    <ul className="nhsuk-list ppg-actions">
      {actions.map((action) => (
        <li key={action.id}>
          <Link to={`/actions/${action.id}`}>{action.reference}</Link> {action.text}{' '}
          <span className="ppg-quiet">({standing(action)})</span>
        </li>
      ))}
    </ul>
  );
}

/** "Alex Sample, due 12 November 2026, 9 days late". */
export function standing(action: Action): string {
  const owners = [action.owner, ...action.moreOwners].map(({ name }) => name).join(', ');
  if (action.doneOn) return `${owners}, done ${formatDay(action.doneOn)}`;
  if (!action.dueOn) return `${owners}, no date set`;
  const late = action.state === 'overdue' ? `, ${count(action.daysLate, 'day')} late` : '';
  return `${owners}, due ${formatDay(action.dueOn)}${late}`;
}
