import { Link, useSearchParams } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { financialYearOf } from '../../../shared/dates/financial-year.ts';
import { feedbackSources, type Feedback } from '../../../shared/feedback/feedback.ts';
import { responsesInWords, sourceInWords } from '../../../shared/feedback/in-words.ts';
import { today } from '../../app/today.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { capitalised, choicesOf } from '../../components/choice.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { Select } from '../../components/Select.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { WaysOn } from './WaysOn.tsx';

/** What patients said, newest first, and how far each piece has come. */
export function FeedbackPage() {
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year')) || financialYearOf(today());
  const show = search.get('show') === 'waiting' ? 'waiting' : 'all';
  const source = feedbackSources.find((one) => one === search.get('source'));
  const theme = search.get('theme') ?? '';
  const only = { ...(source && { source }), ...(theme !== '' && { theme }) };
  const query = useOperation('feedback.list', { year, show, ...only }, { keepPrevious: true });
  const set = (changes: Record<string, string>) =>
    setSearch({ year: String(year), show, ...only, ...changes }, { replace: true });
  return (
    <Page
      title="Feedback and improvements"
      lead="What patients said, what was agreed or not, and what came of it."
      action={
        <WhileWritable>
          <ButtonLink to="/feedback/new">Add feedback</ButtonLink>
        </WhileWritable>
      }
    >
      <WaysOn />
      <Loaded query={query}>
        {({ feedback, counts, themes }) => (
          <>
            <h2 className="nhsuk-heading-m">Feedback</h2>
            <div className="ppg-filters">
              <YearSelect year={year} onChange={(next) => set({ year: String(next) })} />
              <Select
                id="show"
                label="Show"
                choices={[
                  { value: 'all', label: 'All' },
                  { value: 'waiting', label: 'Not yet discussed with the group' },
                ]}
                value={show}
                onChange={(event) => set({ show: event.target.value })}
              />
              <Select
                id="source"
                label="Where it came from"
                emptyLabel="Everywhere"
                choices={choicesOf(feedbackSources)}
                value={source ?? ''}
                onChange={(event) => set({ source: event.target.value })}
              />
            </div>
            {theme !== '' && (
              <p>
                Only what names the theme “{theme}”.{' '}
                <Link to={`/feedback?${String(new URLSearchParams({ year: String(year), show }))}`}>
                  Show all
                </Link>
              </p>
            )}
            {counts.all > 0 && (
              <p>
                {capitalised(count(counts.all, 'piece'))} of feedback in the year,{' '}
                {counts.waiting || 'none'} not yet discussed with the group.
              </p>
            )}
            {feedback.length === 0 ? (
              <EmptyState>
                {emptyWords(counts.all, source !== undefined || theme !== '')}
              </EmptyState>
            ) : (
              <Table
                caption="Feedback, newest first"
                captionHidden
                columns={columns}
                rows={feedback}
                rowKey={(one) => one.id}
              />
            )}
            {themes.length > 0 && (
              <>
                <h2 className="nhsuk-heading-m">Themes of the year</h2>
                <Table
                  caption="Themes, most often first"
                  captionHidden
                  columns={themeColumns(year)}
                  rows={themes}
                  rowKey={({ theme }) => theme}
                />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

const stateWords = {
  waiting: 'Not yet discussed',
  discussed: 'Discussed',
  answered: 'Discussed and answered',
} as const;

const columns: readonly Column<Feedback>[] = [
  { heading: 'What', cell: (one) => <Link to={`/feedback/${one.id}`}>{one.title}</Link> },
  { heading: 'From', cell: sourceInWords },
  { heading: 'Answers', cell: responsesInWords },
  { heading: 'Received', nowrap: true, cell: (one) => formatDay(one.receivedOn) },
  { heading: 'How far', cell: howFar },
];

function howFar({ state, improvements }: Feedback): string {
  const words = stateWords[state];
  return state === 'waiting' && improvements.length > 0 ? `${words}, but answered` : words;
}

type ThemeRow = {
  readonly theme: string;
  readonly feedback: number;
  readonly count: number | null;
};

function emptyWords(all: number, isNarrowed: boolean): string {
  if (all === 0) {
    return 'No feedback is recorded for this year. Add what patients said: from the Friends and Family Test, a survey, complaints, the suggestion box or the group itself.';
  }
  if (isNarrowed)
    return 'Nothing of this year is like that. Choose “Everywhere” and “All” to see the rest.';
  return 'All feedback of this year has been discussed with the group.';
}

const themeColumns = (year: number): readonly Column<ThemeRow>[] => [
  {
    heading: 'Theme',
    cell: ({ theme }) => (
      <Link to={`/feedback?${String(new URLSearchParams({ year: String(year), theme }))}`}>
        {theme}
      </Link>
    ),
  },
  { heading: 'Pieces of feedback', numeric: true, cell: (row) => row.feedback },
  { heading: 'Times counted', numeric: true, cell: (row) => row.count ?? 'not counted' },
];
