import { Link, useSearchParams } from 'react-router';
import { financialYearOf } from '../../../shared/dates/financial-year.ts';
import { listAnd } from '../../../shared/documents/words.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { standingInWords, stepWords } from '../../../shared/improvements/in-words.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Select } from '../../components/Select.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

const shows = ['all', 'waiting', 'open', 'done', 'not agreed'] as const;

/** What was settled about improvements, agreed or not, and how it stands. */
export function ImprovementsPage() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year')) || financialYearOf(today());
  const show = shows.find((one) => one === search.get('show')) ?? 'all';
  const query = useOperation('improvements.list', { year, show }, { keepPrevious: true });
  const set = (changes: Record<string, string>) =>
    setSearch({ year: String(year), show, ...changes }, { replace: true });
  return (
    <Page
      title="Improvements"
      before={<BackLink to="/feedback">Feedback and improvements</BackLink>}
      lead="Each decision about an improvement stands here by itself, agreed or not."
      action={
        <WhileWritable>
          <ButtonLink to="/feedback/improvements/new" look="secondary">
            Add one settled outside a meeting
          </ButtonLink>
        </WhileWritable>
      }
    >
      <div className="ppg-filters">
        <YearSelect year={year} onChange={(next) => set({ year: String(next) })} />
        <Select
          id="show"
          label="Show"
          choices={[
            { value: 'all', label: 'All of the year' },
            { value: 'waiting', label: 'Something is still to be done' },
            { value: 'open', label: 'Being made' },
            { value: 'done', label: 'Done' },
            { value: 'not agreed', label: 'Not agreed, not needed or not possible' },
          ]}
          value={show}
          onChange={(event) => set({ show: event.target.value })}
        />
      </div>
      <Loaded query={query}>
        {({ improvements, waiting }) => (
          <>
            {waiting > 0 && (
              <p>{capitalised(count(waiting, 'improvement'))} with something still to be done.</p>
            )}
            {improvements.length === 0 ? (
              <EmptyState>{emptyWords[show]}</EmptyState>
            ) : (
              <Table
                caption="Improvements, newest first"
                captionHidden
                columns={columns}
                rows={improvements}
                rowKey={(one) => one.id}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const emptyWords = {
  all: 'No improvement is recorded for this year. A decision at a meeting that says “improvement agreed”, “no improvement needed” or “declined with reason” appears here by itself.',
  waiting: 'Nothing is waiting.',
  open: 'No improvement is being made.',
  done: 'None is done yet.',
  'not agreed': 'None.',
} as const;

const columns: readonly Column<Improvement>[] = [
  {
    heading: 'What',
    cell: (one) => <Link to={`/feedback/improvements/${one.id}`}>{one.text}</Link>,
  },
  { heading: 'Who leads', cell: (one) => capitalised(one.lead?.name ?? '') },
  { heading: 'How it stands', cell: standingInWords },
  {
    heading: 'Still to do',
    cell: (one) => listAnd(one.open.map((step) => stepWords[step])),
  },
];
