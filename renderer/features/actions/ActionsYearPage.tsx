import { Link, useSearchParams } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { capitalised } from '../../components/choice.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type Counts = AnswerOf<'actions.yearCounts'>;

/** Actions over a financial year: how many, whose, and what was done. */
export function ActionsYearPage() {
  const [search, setSearch] = useSearchParams();
  const asked = Number(search.get('year'));
  const year = Number.isInteger(asked) && asked > 2000 ? asked : financialYearOf(today());
  const query = useOperation('actions.yearCounts', { year }, { keepPrevious: true });
  return (
    <Page title="Actions over the year" before={<BackLink to="/actions">Actions</BackLink>}>
      <YearSelect
        year={year}
        onChange={(next) => setSearch({ year: String(next) }, { replace: true })}
      />
      <Loaded query={query}>{(counts) => <Year year={year} counts={counts} />}</Loaded>
    </Page>
  );
}

function Year({ year, counts }: { readonly year: number; readonly counts: Counts }) {
  const { openAtStart, agreed, done, openAtEnd, overdue, byOwner, closed } = counts;
  return (
    <>
      <SummaryList
        rows={[
          { key: 'Open at the start', value: String(openAtStart) },
          { key: 'Agreed in the year', value: String(agreed) },
          { key: 'Done in the year', value: String(done) },
          { key: 'Still open', value: `${openAtEnd}, ${overdue || 'none'} of them overdue` },
        ]}
      />
      {byOwner.length > 0 && (
        <Table
          caption={`By who answers for them, ${formatFinancialYear(year)}`}
          columns={ownerColumns}
          rows={byOwner}
          rowKey={({ memberId, name }) => `${memberId} ${name}`}
        />
      )}
      {closed.length > 0 && (
        <Table
          caption={`Done in ${formatFinancialYear(year)}`}
          columns={closedColumns}
          rows={closed}
          rowKey={({ actionId }) => actionId}
        />
      )}
      {byOwner.length === 0 && <p>No actions were agreed, done or open in this year.</p>}
    </>
  );
}

const ownerColumns: readonly Column<Counts['byOwner'][number]>[] = [
  { heading: 'Who', cell: ({ name }) => (name === '' ? 'Nobody named' : capitalised(name)) },
  { heading: 'Agreed', cell: ({ agreed }) => agreed },
  { heading: 'Done', cell: ({ done }) => done },
  { heading: 'Still open', cell: ({ open }) => open },
];

const closedColumns: readonly Column<Counts['closed'][number]>[] = [
  {
    heading: 'Number',
    cell: ({ actionId, reference }) => <Link to={`/actions/${actionId}`}>{reference}</Link>,
  },
  { heading: 'What', cell: ({ text, result }) => (result === '' ? text : `${text}: ${result}`) },
  { heading: 'Who', cell: ({ owner }) => capitalised(owner) },
  { heading: 'Done', nowrap: true, cell: ({ doneOn }) => formatDay(doneOn) },
  {
    heading: 'Heard at the meeting of',
    nowrap: true,
    cell: ({ meetingId, meetingOn }) =>
      meetingId === null || meetingOn === null ? (
        'Not recorded'
      ) : (
        <Link to={`/meetings/${meetingId}`}>{formatDay(meetingOn)}</Link>
      ),
  },
];
