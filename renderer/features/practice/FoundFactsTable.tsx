import { formatDay } from '../../../shared/dates/format-day.ts';
import { Button } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Table } from '../../components/Table.tsx';
import { WarningCallout } from '../../components/WarningCallout.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import type { FoundFacts } from './found-facts.ts';

type LookUpAnswer = AnswerOf<'population.lookUpPractice'>;

const labels: Partial<Record<keyof LookUpAnswer['facts'], string>> = {
  name: 'Name of the practice',
  postcode: 'Postcode',
  listSize: 'List size',
  icbName: 'Integrated care board (ICB)',
  icbCode: 'ICB code',
  subIcbName: 'Sub-ICB location',
  subIcbCode: 'Sub-ICB code',
  pcnName: 'Primary care network (PCN)',
  pcnCode: 'PCN code',
};

type FoundFactsTableProps = {
  readonly answer: LookUpAnswer;
  readonly onTake: (facts: FoundFacts) => void;
};

/** What the files say of the practice, before any of it is taken. */
export function FoundFactsTable({ answer, onTake }: FoundFactsTableProps) {
  const rows = Object.entries(labels).flatMap(([key, label]) => {
    const fact = answer.facts[key as keyof LookUpAnswer['facts']];
    return fact ? [{ key, label, fact }] : [];
  });
  return (
    <>
      {answer.warnings.map((warning) => (
        <InsetText key={warning}>
          <p>{warning}</p>
        </InsetText>
      ))}
      <RefusedFiles refused={answer.refused} />
      {rows.length === 0 ? (
        <p>These files say nothing about the practice {answer.odsCode}. Nothing was changed.</p>
      ) : (
        <>
          <Table
            caption={`What the files say of ${answer.odsCode}`}
            rows={rows}
            rowKey={(row) => row.key}
            columns={[
              { heading: 'Fact', cell: (row) => row.label },
              { heading: 'In the file', cell: (row) => factInWords(row.fact.value) },
              { heading: 'About', cell: (row) => formatDay(row.fact.date) },
              {
                heading: 'File',
                cell: (row) => <span className="ppg-path">{row.fact.fileName}</span>,
              },
            ]}
          />
          <Button onClick={() => onTake({ odsCode: answer.odsCode, found: answer.facts })}>
            Put this into the form
          </Button>
          <p className="ppg-quiet">You can look it over there before it is saved.</p>
        </>
      )}
    </>
  );
}

const factInWords = (value: string | number): string =>
  typeof value === 'number' ? value.toLocaleString('en-GB') : value;

/** Files that were not used; the others were. */
function RefusedFiles({ refused }: Pick<LookUpAnswer, 'refused'>) {
  if (refused.length === 0) return null;
  return (
    <WarningCallout
      heading={
        refused.length === 1 ? 'One file was not used' : `${refused.length} files were not used`
      }
    >
      {refused.map(({ message, details }, at) => (
        // Two files may be refused for the same reason.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at}>
          <p>{message}</p>
          {details.length > 0 && (
            <Details summary="How this file begins, and what was looked for">
              <ul>
                {details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </Details>
          )}
        </div>
      ))}
    </WarningCallout>
  );
}
