import { Link, useSearchParams } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import { today } from '../../app/today.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { Select } from '../../components/Select.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { sharesDay, tookPlace } from './meeting-words.ts';

/** Every meeting, planned or held, by financial year. */
export function MeetingsPage() {
  const [search, setSearch] = useSearchParams();
  const year = search.get('year');
  const query = useOperation('meetings.list', year === null ? {} : { year: Number(year) }, {
    keepPrevious: true,
  });
  return (
    <Page
      title="Meetings"
      action={
        <WhileWritable>
          <ButtonLink to="/meetings/new">Add a meeting</ButtonLink>
        </WhileWritable>
      }
    >
      <p className="ppg-inline-links">
        <Link to="/meetings/year">Plan the year</Link>
        <Link to="/meetings/backlog">Waiting for a meeting</Link>
        <Link to="/meetings/templates">Standing items and templates</Link>
        <Link to="/decisions">Decisions</Link>
        <WhileWritable>
          <Link to="/meetings/import">Import old minutes</Link>
        </WhileWritable>
      </p>
      <Loaded query={query}>
        {({ meetings, years }) => (
          <>
            {years.length > 1 && (
              <Select
                id="year"
                label="Financial year (1 April to 31 March)"
                emptyLabel="All years"
                choices={years.map((one) => ({
                  value: String(one),
                  label: formatFinancialYear(one),
                }))}
                value={year ?? ''}
                onChange={(event) =>
                  setSearch(event.target.value === '' ? {} : { year: event.target.value }, {
                    replace: true,
                  })
                }
              />
            )}
            {meetings.length === 0 ? (
              <EmptyState
                action={
                  <WhileWritable>
                    <ButtonLink to="/meetings/new">Add a meeting</ButtonLink>
                  </WhileWritable>
                }
              >
                There are no meetings here yet. Add the next one, or one that has been held: date,
                who came, what was decided.
              </EmptyState>
            ) : (
              <Table
                caption="Meetings, newest first"
                captionHidden
                columns={columnsFor(meetings)}
                rows={meetings}
                rowKey={(meeting) => meeting.id}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const columnsFor = (all: readonly MeetingSummary[]): readonly Column<MeetingSummary>[] => [
  {
    heading: 'Date',
    nowrap: true,
    cell: (meeting) => (
      <Link to={`/meetings/${meeting.id}`}>
        {formatDay(meeting.heldOn)}
        {meeting.startsAt !== null &&
          sharesDay(meeting, all) &&
          `, ${formatTime(meeting.startsAt)}`}
      </Link>
    ),
  },
  { heading: 'Kind', cell: (meeting) => capitalised(meeting.kind) },
  {
    heading: 'Present',
    numeric: true,
    cell: presentWords,
  },
  {
    heading: 'Staff',
    numeric: true,
    cell: (meeting) => (tookPlace(meeting) ? meeting.staff : '–'),
  },
  { heading: 'Quorum', cell: quorumWord },
  { heading: 'Minutes', cell: minutesWord },
  { heading: 'Decisions', numeric: true, cell: (meeting) => meeting.decisions },
  { heading: 'Actions', numeric: true, cell: (meeting) => meeting.actions },
];

function presentWords(meeting: MeetingSummary) {
  if (meeting.cancelled) return 'Cancelled';
  if (tookPlace(meeting)) return meeting.present;
  if (meeting.heldOn < today()) return 'Nobody recorded';
  return <Link to={`/meetings/${meeting.id}/agenda`}>{toComeWords(meeting)}</Link>;
}

/** What is known of a meeting to come: who will be there besides members, and its agenda. */
function toComeWords({ items, staff, guests }: MeetingSummary): string {
  const agenda = items === 0 ? 'To come: make the agenda' : 'To come: agenda';
  const expected = staff + guests;
  return expected === 0 ? agenda : `${agenda}, ${count(expected, 'guest')} expected`;
}

function quorumWord(meeting: MeetingSummary): string {
  const { quorate } = meeting;
  if (quorate === null || !tookPlace(meeting)) return '–';
  return quorate ? 'Quorate' : 'Not quorate';
}

const minutesWords: Readonly<Record<MeetingSummary['minutesState'], string>> = {
  draft: 'Draft',
  checked: 'Checked',
  'issued in draft': 'Issued',
  confirmed: 'Confirmed',
  're-opened': 'Open again',
};

/** How far the minutes are, with the way to what comes next. */
function minutesWord(meeting: MeetingSummary) {
  if (!tookPlace(meeting)) return '–';
  return <Link to={`/meetings/${meeting.id}/life`}>{minutesWords[meeting.minutesState]}</Link>;
}
