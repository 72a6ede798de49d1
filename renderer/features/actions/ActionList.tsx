import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Action } from '../../../shared/actions/action.ts';
import { today } from '../../app/today.ts';
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

/** "Alex Sample, due 12 November 2026, overdue by 9 days". */
export function standing(action: Action): string {
  const owners = [action.owner, ...action.moreOwners].map(({ name }) => name).join(', ');
  if (action.doneOn) return `${owners}, done ${formatDay(action.doneOn)}`;
  if (action.restsUntil && action.state === 'open' && action.restsUntil > today()) {
    return `${owners}, resting until ${formatDay(action.restsUntil)}`;
  }
  if (!action.dueOn) return `${owners}, ${undatedWords[action.dueRule]}`;
  const late = action.state === 'overdue' ? `, overdue by ${count(action.daysLate, 'day')}` : '';
  return `${owners}, due ${formatDay(action.dueOn)}${late}`;
}

export const undatedWords = {
  'as dated': 'no date set',
  'no date': 'no date, as agreed',
  'next meeting': 'due at the next meeting',
} as const;
