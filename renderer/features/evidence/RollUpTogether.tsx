import { useState } from 'react';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { hiddenInWords } from '../../../shared/disclosure/small-number.ts';
import { shownInWords } from '../../../shared/roll-up/practice-summary.ts';
import {
  gapsInWords,
  hasSpread,
  noSpreadInWords,
  reviewsOfNobodyIn,
  spreadInWords,
} from '../../../shared/roll-up/in-words.ts';
import type { RollUp } from '../../../shared/roll-up/roll-up.ts';
import { fold } from '../../../shared/text/fold.ts';
import { count } from '../../components/plural.ts';
import { Details } from '../../components/Details.tsx';
import { Select } from '../../components/Select.tsx';
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
  onYear,
}: {
  readonly rollUp: RollUp;
  readonly from: string;
  /** Reads the same folder for another year. */
  readonly onYear: (year: number) => void;
}) {
  const { year, years, practices, gaps, refused } = rollUp;
  const [wanted, setWanted] = useState('');
  const shown = practices.filter(({ practice: { name, odsCode } }) =>
    fold(`${name} ${odsCode}`).includes(fold(wanted)),
  );
  return (
    <>
      <h2 className="nhsuk-heading-m">
        {count(practices.length, 'practice')}, {formatFinancialYear(year)}
      </h2>
      {years.length > 1 && (
        <Select
          id="year"
          label="Financial year (1 April to 31 March)"
          hint="The files are about more than one year. That of most practices is shown first."
          choices={years.map((one) => ({ value: String(one), label: formatFinancialYear(one) }))}
          value={String(year)}
          onChange={(event) => onYear(Number(event.target.value))}
        />
      )}
      <MakeDocument operation="rollUp.write" input={{ from, year }} label="Make the Word report" />
      {refused.length > 0 && <Refused refused={refused} />}
      <Gaps gaps={gaps} of={practices.length} />
      <Spread rollUp={rollUp} />
      {practices.length > 10 && (
        <TextInput
          id="practice-wanted"
          label="Show practices whose name or code holds"
          hint={`${shown.length} of ${count(practices.length, 'practice')} shown; the numbers above are of all.`}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      )}
      <Practices practices={shown} />
    </>
  );
}

function Refused({ refused }: Pick<RollUp, 'refused'>) {
  const list = (
    <ul>
      {refused.map(({ fileName, why }) => (
        <li key={fileName}>
          {fileName}: {why}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <h3 className="nhsuk-heading-s">Files that are not in it</h3>
      {refused.length > 20 ? (
        <Details summary={`Show the ${refused.length} files, each with why`}>{list}</Details>
      ) : (
        list
      )}
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

function Spread({ rollUp }: { readonly rollUp: RollUp }) {
  if (!hasSpread(rollUp)) return <p>{noSpreadInWords(rollUp)}</p>;
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
        rows={rollUp.spread}
        rowKey={({ label }) => label}
      />
      <p className="ppg-quiet">
        The middle is the median: half of the practices counted are at or below it. {spreadInWords}
      </p>
    </>
  );
}

const named = ({ name, odsCode, explained }: RollUp['gaps'][number]['practices'][number]) =>
  `${name} (${odsCode})${explained ? ', explained' : ''}`;

function Gaps({ gaps, of }: Pick<RollUp, 'gaps'> & { readonly of: number }) {
  return (
    <>
      <Table
        caption="Practices whose record shows nothing for a part of the duty"
        columns={[
          { heading: 'Part', cell: ({ reference, heading }) => `${reference} ${heading}` },
          {
            heading: 'How many',
            nowrap: true,
            cell: ({ practices }) => `${practices.length} of ${of}`,
          },
          { heading: 'Practices', cell: ({ practices }) => <Names names={practices.map(named)} /> },
        ]}
        rows={gaps}
        rowKey={({ reference }) => reference}
      />
      <p className="ppg-quiet">{gapsInWords}</p>
    </>
  );
}

/** A few names as they are, many behind their number. */
function Names({ names }: { readonly names: readonly string[] }) {
  if (names.length <= 5) return names.join('; ') || 'None';
  return <Details summary={`Show the ${names.length} practices`}>{names.join('; ')}</Details>;
}
