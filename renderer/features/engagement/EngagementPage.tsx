import { Link, useSearchParams } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { ownWordsStay } from '../../../shared/disclosure/small-number.ts';
import { listAnd } from '../../../shared/documents/words.ts';
import type { Activity } from '../../../shared/engagement/activity.ts';
import {
  activityStepWords,
  daysInWords,
  numbersInWords,
} from '../../../shared/engagement/in-words.ts';
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
import { YearSelect } from '../../components/YearSelect.tsx';
import { MakeDocument } from '../documents/MakeDocument.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** Engagement outside meetings, newest first. */
export function EngagementPage() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year')) || financialYearOf(today());
  const show = search.get('show') === 'waiting' ? 'waiting' : 'all';
  const query = useOperation('engagement.list', { year, show }, { keepPrevious: true });
  const set = (changes: Record<string, string>) =>
    setSearch({ year: String(year), show, ...changes }, { replace: true });
  return (
    <Page
      title="Engagement"
      lead="What was done outside meetings to hear from patients, whom it reached and what changed."
      action={
        <WhileWritable>
          <ButtonLink to="/engagement/new">Add an activity</ButtonLink>
        </WhileWritable>
      }
    >
      <h2 className="nhsuk-heading-m">Activities</h2>
      <div className="ppg-filters">
        <YearSelect year={year} onChange={(next) => set({ year: String(next) })} />
        <Select
          id="show"
          label="Show"
          choices={[
            { value: 'all', label: 'All' },
            { value: 'waiting', label: 'Something is still to be recorded' },
          ]}
          value={show}
          onChange={(event) => set({ show: event.target.value })}
        />
      </div>
      <Loaded query={query}>
        {({ activities, counts }) => (
          <>
            {counts.all > 0 && (
              <p>
                {capitalised(count(counts.all, 'activity', 'activities'))} in the year;{' '}
                {counts.tookPlace || 'none'} recorded as having taken place.
              </p>
            )}
            {activities.length === 0 ? (
              <EmptyState>
                {counts.all === 0
                  ? 'No activity is recorded for this year. Add what was done outside meetings: a survey in the waiting room, a health day, a visit to a community group, a consultation.'
                  : 'Nothing is still to be recorded.'}
              </EmptyState>
            ) : (
              <Table
                caption="Activities, newest first"
                captionHidden
                columns={columns}
                rows={activities}
                rowKey={(one) => one.id}
              />
            )}
          </>
        )}
      </Loaded>
      <h2 className="nhsuk-heading-m">Plans, self-assessment and changes</h2>
      <ul className="nhsuk-list">
        <li>
          <Link to="/engagement/worksheets">Engagement plans and material changes</Link>
        </li>
        <li>
          <Link to={`/engagement/self-assessment?year=${year}`}>
            Self-assessment of {formatFinancialYear(year)}
          </Link>
        </li>
      </ul>
      <h2 className="nhsuk-heading-m">Report</h2>
      <p>
        What was done outside meetings in the year, for a commissioner or the group. Counts of
        people below 5, and those that would give one away, are not shown. {ownWordsStay}
      </p>
      <MakeDocument
        operation="engagement.writeReport"
        input={{ year }}
        label="Make the engagement activity report"
      />
    </Page>
  );
}

const columns: readonly Column<Activity>[] = [
  { heading: 'What', cell: (one) => <Link to={`/engagement/${one.id}`}>{one.title}</Link> },
  { heading: 'Kind', cell: ({ kind, level }) => `${capitalised(kind)} (${level})` },
  { heading: 'When', cell: daysInWords },
  { heading: 'How it went', cell: howItWent },
  {
    heading: 'Still to record',
    cell: ({ open }) => listAnd(open.map((step) => activityStepWords[step])),
  },
];

function howItWent(one: Activity): string {
  if (one.state !== 'took place') return capitalised(one.state);
  return numbersInWords(one) || 'Took place';
}
