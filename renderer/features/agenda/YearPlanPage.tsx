import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { capitalised } from '../../components/choice.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Select } from '../../components/Select.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MakePaper } from './MakePaper.tsx';
import { PlannedPanel, type Planned } from './PlannedPanel.tsx';
import { SeriesForm } from './SeriesForm.tsx';
import { Suggestions } from './Suggestions.tsx';

/** The meetings of a year beside what the terms of reference and the agreement ask for. */
export function YearPlanPage() {
  const [search, setSearch] = useSearchParams();
  const [planned, setPlanned] = useState<Planned>();
  const thisYear = financialYearOf(today());
  const year = Number(search.get('year') ?? thisYear);
  const plan = useOperation('agenda.yearPlan', { year });
  const list = useOperation('meetings.list', {});
  const all = list.data?.meetings ?? [];
  const ofYear = all.filter(({ heldOn }) => financialYearOf(heldOn) === year).toReversed();
  return (
    <Page title="Plan the year" before={<BackLink to="/meetings">Meetings</BackLink>}>
      <Select
        id="plan-year"
        label="Financial year (1 April to 31 March)"
        choices={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({
          value: String(one),
          label: formatFinancialYear(one),
        }))}
        value={String(year)}
        onChange={(event) => {
          setPlanned(undefined);
          setSearch({ year: event.target.value }, { replace: true });
        }}
      />
      <Loaded query={list}>{() => null}</Loaded>
      {list.data && (
        <Loaded query={plan}>
          {(answer) => (
            <>
              {planned && (
                <PlannedPanel
                  key={[...planned.meetings.map(({ id }) => id), ...planned.leftOut].join()}
                  planned={planned}
                />
              )}
              <p>
                <strong>{answer.words}</strong>
              </p>
              <p>
                {answer.engagementFrequency === '' ? (
                  <>
                    How often the practice and the group engage is not recorded.{' '}
                    <Link to="/settings/terms">Terms of reference</Link>
                  </>
                ) : (
                  `Agreed between practice and group: ${answer.engagementFrequency}`
                )}
              </p>
              {answer.tooClose > 0 && (
                <p>
                  What is left of the year has no room for {count(answer.tooClose, 'more meeting')}{' '}
                  at the usual distance, so no day is suggested for{' '}
                  {answer.tooClose === 1 ? 'it' : 'them'}. You can still plan more below.
                </p>
              )}
              <YearTable meetings={ofYear} />
              <WhileWritable>
                <Suggestions
                  key={`${year} ${answer.planned}`}
                  suggestions={answer.suggestions}
                  usual={all[0]}
                  onPlanned={setPlanned}
                />
                <SeriesForm key={year} year={year} usual={all[0]} onPlanned={setPlanned} />
              </WhileWritable>
            </>
          )}
        </Loaded>
      )}
      <h2 className="nhsuk-heading-m">For calendars</h2>
      <MakePaper
        operation="agenda.calendarFile"
        input={{}}
        label="Make a calendar file of all meetings to come"
        done={({ meetings }) => [
          meetings === 1 ? '1 meeting is in it.' : `${meetings} meetings are in it.`,
        ]}
      />
    </Page>
  );
}

function YearTable({ meetings }: { readonly meetings: readonly MeetingSummary[] }) {
  if (meetings.length === 0)
    return <EmptyState>No meeting of this year is recorded yet.</EmptyState>;
  return (
    <Table
      caption="Meetings of the year, earliest first"
      columns={columns}
      rows={meetings}
      rowKey={({ id }) => id}
    />
  );
}

const columns: readonly Column<MeetingSummary>[] = [
  {
    heading: 'Date',
    cell: ({ id, heldOn }) => <Link to={`/meetings/${id}`}>{formatDayWithWeekday(heldOn)}</Link>,
  },
  {
    heading: 'Starts',
    nowrap: true,
    cell: ({ startsAt }) => (startsAt === null ? 'Not set' : formatTime(startsAt)),
  },
  { heading: 'Kind', cell: ({ kind }) => capitalised(kind) },
  { heading: 'Place', cell: ({ place, mode }) => (place === '' ? capitalised(mode) : place) },
  { heading: 'State', cell: stateWords },
];

function stateWords({ id, cancelled, held, heldOn, items }: MeetingSummary) {
  if (cancelled) return 'Cancelled';
  if (held && heldOn <= today()) return 'Held';
  if (heldOn < today()) return 'Nobody recorded';
  return <Link to={`/meetings/${id}/agenda`}>{items === 0 ? 'Make the agenda' : 'Agenda'}</Link>;
}
