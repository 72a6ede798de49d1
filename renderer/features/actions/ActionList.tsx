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
  return owners === '' ? whenOf(action) : `${owners}, ${whenOf(action)}`;
}

function whenOf({ doneOn, restsUntil, state, dueOn, dueRule, daysLate }: Action): string {
  if (doneOn) return `done ${formatDay(doneOn)}`;
  if (restsUntil && state === 'open' && restsUntil > today()) {
    return `resting until ${formatDay(restsUntil)}`;
  }
  if (!dueOn) return undatedWords[dueRule];
  const late = state === 'overdue' ? `, overdue by ${count(daysLate, 'day')}` : '';
  return `due ${formatDay(dueOn)}${late}`;
}

export const undatedWords = {
  'as dated': 'no date set',
  'no date': 'no date, as agreed',
  'next meeting': 'due at the next meeting',
} as const;
