import { Link } from 'react-router';
import { financialYearDays, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { ToDo, ToDoList } from '../../../shared/duties/to-do.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Table } from '../../components/Table.tsx';
import { YearSelect } from '../../components/YearSelect.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { pathOfLink } from './path-of-link.ts';
import { useYear } from './use-year.ts';

/** What is open in a year as a list with dates: before eDec, and before 31 March. */
export function ToDoPage() {
  const [year, setYear] = useYear();
  const query = useOperation('duties.forYear', { year });
  return (
    <Page
      title={`What is missing, ${formatFinancialYear(year)}`}
      before={<BackLink to={`/evidence?year=${year}`}>Evidence</BackLink>}
      lead="What this record does not show yet, the next date first. What was done and not recorded can still be recorded, with its own date."
    >
      <div className="ppg-year-choice">
        <YearSelect year={year} onChange={setYear} />
      </div>
      <Loaded query={query}>
        {({ toDo }) => (
          <>
            <BeforeDeclaration {...toDo.declaration} />
            <BeforeTheEnd {...toDo.year} year={year} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function BeforeDeclaration({ from, to, state, points }: ToDoList['declaration']) {
  const when = `${formatDay(from)} to ${formatDay(to)}`;
  const words = {
    ahead: `eDec, the practice’s yearly electronic declaration, is usually collected in October and November (${when}). NHS England names the days each year.`,
    'usually open': `eDec, the practice’s yearly electronic declaration, is usually collected now (${when}). NHS England names the days each year.`,
    'usually over': `eDec, the practice’s yearly electronic declaration, is usually collected from ${when}.`,
  };
  return (
    <section aria-labelledby="before-edec">
      <h2 className="nhsuk-heading-m" id="before-edec">
        For eDec
      </h2>
      <p>{words[state]}</p>
      {points.length === 0 ? (
        <p>For each part of the duty this record shows something, or an explanation.</p>
      ) : (
        <ToDoTable caption="Parts of the duty for which nothing counts yet" points={points} />
      )}
    </section>
  );
}

function BeforeTheEnd({
  by,
  hasEnded,
  points,
  year,
}: ToDoList['year'] & { readonly year: number }) {
  const { to } = financialYearDays(year);
  return (
    <section aria-labelledby="before-the-end">
      <h2 className="nhsuk-heading-m" id="before-the-end">
        {hasEnded ? `Still open after ${formatDay(to)}` : `Before ${formatDay(by)}`}
      </h2>
      {points.length === 0 ? (
        <p>Nothing is open that this record can see.</p>
      ) : (
        <ToDoTable caption="What is open" points={points} />
      )}
    </section>
  );
}

type ToDoTableProps = { readonly caption: string; readonly points: readonly ToDo[] };

function ToDoTable({ caption, points }: ToDoTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        {
          heading: 'By',
          nowrap: true,
          cell: ({ by, late }) => (late ? `${formatDay(by)}, passed` : formatDay(by)),
        },
        {
          heading: 'What',
          namesRow: true,
          cell: ({ text, link }) => (link ? <Link to={pathOfLink(link)}>{text}</Link> : text),
        },
        { heading: 'Part of the duty', nowrap: true, cell: ({ reference }) => reference },
      ]}
      rows={points}
      rowKey={({ by, reference, text }) => `${by} ${reference} ${text}`}
    />
  );
}
