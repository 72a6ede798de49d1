import { useState } from 'react';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { hiddenInWords } from '../../../shared/disclosure/small-number.ts';
import { shownInWords } from '../../../shared/roll-up/practice-summary.ts';
import { reviewsOfNobodyIn, spreadInWords, type RollUp } from '../../../shared/roll-up/roll-up.ts';
import { fold } from '../../../shared/text/fold.ts';
import { count } from '../../components/plural.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { Table } from '../../components/Table.tsx';
import { MakeDocument } from '../documents/MakeDocument.tsx';

const shortFigures = [
  ['Members', 'membersAtEnd'],
  ['Meetings', 'meetingsHeld'],
  ['Reviews', 'reviews'],
  ['Improvements agreed', 'improvementsAgreed'],
  ['Improvements made', 'improvementsMade'],
] as const;

const said = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** The summaries of a year in one: who is in it, how the numbers spread, and what is missing. */
export function RollUpTogether({
  rollUp,
  from,
}: {
  readonly rollUp: RollUp;
  readonly from: string;
}) {
  const { year, practices, spread, gaps, refused } = rollUp;
  const [wanted, setWanted] = useState('');
  const shown = practices.filter(({ practice: { name, odsCode } }) =>
    fold(`${name} ${odsCode}`).includes(fold(wanted)),
  );
  return (
    <>
      <h2 className="nhsuk-heading-m">
        {count(practices.length, 'practice')}, {formatFinancialYear(year)}
      </h2>
      <MakeDocument operation="rollUp.write" input={{ from, year }} label="Make the Word report" />
      {refused.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">Files that are not in it</h3>
          <ul>
            {refused.map(({ fileName, why }) => (
              <li key={fileName}>
                {fileName}: {why}
              </li>
            ))}
          </ul>
        </>
      )}
      {practices.length > 10 && (
        <TextInput
          id="practice-wanted"
          label="Show practices whose name or code holds"
          hint={`${shown.length} of ${count(practices.length, 'practice')} shown; the numbers below are of all.`}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <Practices practices={shown} />
      <Spread spread={spread} />
      <Gaps gaps={gaps} />
    </>
  );
}

function Practices({ practices }: Pick<RollUp, 'practices'>) {
  return (
    <>
      <Table
        caption="The practices"
        columns={[
          { heading: 'Practice', cell: ({ practice }) => `${practice.name} (${practice.odsCode})` },
          { heading: 'Record up to', nowrap: true, cell: ({ upTo }) => formatDay(upTo) },
          ...shortFigures.map(([heading, name]) => ({
            heading,
            numeric: true,
            cell: ({ figures }: RollUp['practices'][number]) => shownInWords(figures[name]),
          })),
        ]}
        rows={practices}
        rowKey={({ practice }) => practice.odsCode}
      />
      {[hiddenInWords, ...reviewsOfNobodyIn({ practices })].map((words) => (
        <p key={words} className="ppg-quiet">
          {words}
        </p>
      ))}
    </>
  );
}

function Spread({ spread }: Pick<RollUp, 'spread'>) {
  return (
    <>
      <Table
        caption="How the numbers spread"
        columns={[
          { heading: 'What', cell: ({ label }) => label },
          {
            heading: 'Practices counted',
            numeric: true,
            cell: (row) => `${row.practices} of ${row.practices + row.without}`,
          },
          { heading: 'Lowest', numeric: true, cell: ({ lowest }) => said(lowest) },
          { heading: 'Middle', numeric: true, cell: ({ middle }) => said(middle) },
          { heading: 'Highest', numeric: true, cell: ({ highest }) => said(highest) },
        ]}
        rows={spread}
        rowKey={({ label }) => label}
      />
      <p className="ppg-quiet">
        The middle is the median: half of the practices counted are at or below it. {spreadInWords}
      </p>
    </>
  );
}

function Gaps({ gaps }: Pick<RollUp, 'gaps'>) {
  return (
    <Table
      caption="Practices whose record shows nothing for a part of the duty"
      columns={[
        { heading: 'Part', cell: ({ reference, heading }) => `${reference} ${heading}` },
        { heading: 'Practices', cell: ({ practices: list }) => list.join(', ') || 'None' },
      ]}
      rows={gaps}
      rowKey={({ reference }) => reference}
    />
  );
}
