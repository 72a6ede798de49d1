import { Link, useSearchParams } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Action } from '../../../shared/actions/action.ts';
import { today } from '../../app/today.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Select } from '../../components/Select.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { undatedWords } from './ActionList.tsx';
import { StartNumber } from './StartNumber.tsx';

const shows = ['open', 'overdue', 'done', 'all'] as const;

/** What people have undertaken to do, late ones first. */
export function ActionsPage() {
  const [search, setSearch] = useSearchParams();
  const show = shows.find((one) => one === search.get('show')) ?? 'open';
  const query = useOperation('actions.list', { show }, { keepPrevious: true });
  return (
    <Page
      title="Actions"
      action={
        <WhileWritable>
          <ButtonLink to="/actions/new">Add an action</ButtonLink>
        </WhileWritable>
      }
    >
      <Loaded query={query}>
        {({ actions, counts }) => (
          <>
            <p>
              {capitalised(count(counts.open, 'open action'))}
              {counts.open > 0 && <>, {counts.overdue || 'none'} of them overdue</>}. {counts.done}{' '}
              done so far.
            </p>
            <Select
              id="show"
              label="Show"
              choices={[
                { value: 'open', label: 'Open, late ones first' },
                { value: 'overdue', label: 'Overdue' },
                { value: 'done', label: 'Done' },
                { value: 'all', label: 'All' },
              ]}
              value={show}
              onChange={(event) => setSearch({ show: event.target.value }, { replace: true })}
            />
            {actions.length === 0 ? (
              <EmptyState>{emptyWords[show]}</EmptyState>
            ) : (
              <Table
                caption="Actions"
                captionHidden
                columns={columns}
                rows={actions}
                rowKey={(action) => action.id}
              />
            )}
          </>
        )}
      </Loaded>
      <p>
        <Link to="/actions/year">Actions over the year</Link>
      </p>
      <WhileWritable>
        <StartNumber />
      </WhileWritable>
    </Page>
  );
}

const emptyWords = {
  open: 'No actions are open. Actions are added at an item of a meeting, or here.',
  overdue: 'Nothing is overdue.',
  done: 'No action has been done yet.',
  all: 'No actions yet. They are added at an item of a meeting, or here.',
} as const;

const columns: readonly Column<Action>[] = [
  {
    heading: 'Number',
    cell: (action) => <Link to={`/actions/${action.id}`}>{action.reference}</Link>,
  },
  { heading: 'What', cell: (action) => action.text },
  {
    heading: 'Who',
    cell: (action) =>
      capitalised([action.owner, ...action.moreOwners].map(({ name }) => name).join(', ')),
  },
  {
    heading: 'Due',
    nowrap: true,
    cell: (action) =>
      action.dueOn ? formatDay(action.dueOn) : capitalised(undatedWords[action.dueRule]),
  },
  { heading: 'State', nowrap: true, cell: standing },
];

function standing(action: Action): string {
  if (action.doneOn) return `Done ${formatDay(action.doneOn)}`;
  if (action.state === 'overdue') return `Overdue by ${count(action.daysLate, 'day')}`;
  const { restsUntil } = action;
  return restsUntil && restsUntil > today() ? `Resting until ${formatDay(restsUntil)}` : 'Open';
}
