import { useState, type ReactNode } from 'react';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { shownInWords } from '../../../shared/roll-up/practice-summary.ts';
import type { RollUp } from '../../../shared/roll-up/roll-up.ts';
import { fold } from '../../../shared/text/fold.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import { TextInput } from '../../components/TextInput.tsx';
import { Table } from '../../components/Table.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { MakeDocument } from '../documents/MakeDocument.tsx';

type RollUpPageProps = {
  /** The way back; to the evidence of the open record unless given. */
  readonly before?: ReactNode;
};

/** Many practices' summaries together, for a PCN or ICB; no record need be open. */
export function RollUpPage({
  before = <BackLink to="/evidence">Evidence</BackLink>,
}: RollUpPageProps) {
  const read = useJob('rollUp.read');
  const [from, setFrom] = useState('');
  const choose = async () => {
    const chosen = await callShell('shell.chooseFolder', {
      title: 'The folder with the summaries',
    });
    if (!chosen.ok || chosen.value.path === null) return;
    setFrom(chosen.value.path);
    await read.run({ from: chosen.value.path });
  };
  return (
    <Page
      title="Summaries of many practices"
      before={before}
      lead="For a Primary Care Network (PCN) or Integrated Care Board (ICB): the JSON files that practices made of their year, in one table. Nothing of it goes into any record."
    >
      <FailureNotice failure={read.failure} />
      <p>
        <Button
          look={read.answer ? 'secondary' : 'main'}
          busy={read.running}
          onClick={() => void choose()}
        >
          Choose the folder with the files
        </Button>
      </p>
      {read.answer && !read.running && <Together rollUp={read.answer} from={from} />}
    </Page>
  );
}

const shortFigures = [
  ['Members', 'membersAtEnd'],
  ['Meetings', 'meetingsHeld'],
  ['Reviews', 'reviews'],
  ['Improvements agreed', 'improvementsAgreed'],
  ['Improvements made', 'improvementsMade'],
] as const;

const said = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('en-GB', { maximumFractionDigits: 1 });

function Together({ rollUp, from }: { readonly rollUp: RollUp; readonly from: string }) {
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
        rows={shown}
        rowKey={({ practice }) => practice.odsCode}
      />
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
      <Table
        caption="Practices whose record shows nothing for a part of the duty"
        columns={[
          { heading: 'Part', cell: ({ reference, heading }) => `${reference} ${heading}` },
          { heading: 'Practices', cell: ({ practices: list }) => list.join(', ') || 'None' },
        ]}
        rows={gaps}
        rowKey={({ reference }) => reference}
      />
    </>
  );
}
