import type { ListedSet } from '../../../shared/equality/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Table } from '../../components/Table.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';

type QuestionSetsTableProps = {
  readonly sets: readonly ListedSet[];
  readonly mayChange: boolean;
};

/** Every set of words with its source and date, and which one is used. */
export function QuestionSetsTable({ sets, mayChange }: QuestionSetsTableProps) {
  const use = useCommand('questions.use');
  const readOnly = useReadOnly();
  return (
    <>
      <FailureNotice failure={use.failure} />
      <Table
        caption="Sets of words"
        columns={[
          { heading: 'Version', cell: ({ version }) => version, namesRow: true, nowrap: true },
          { heading: 'Source', cell: ({ source }) => source },
          { heading: 'Published', cell: ({ date }) => formatDay(date) },
          { heading: 'Taken in', cell: takenIn },
          {
            heading: 'In use',
            cell: ({ version, inUse }) =>
              inUse
                ? 'In use'
                : mayChange &&
                  !readOnly && (
                    <Button
                      look="secondary"
                      small
                      busy={use.running}
                      onClick={() => void use.run({ version })}
                    >
                      Use<span className="nhsuk-u-visually-hidden"> the words of {version}</span>
                    </Button>
                  ),
          },
        ]}
        rows={sets}
        rowKey={({ version }) => version}
      />
    </>
  );
}

const takenIn = ({ loaded }: ListedSet): string =>
  loaded === null ? 'Comes with the application' : `${formatDay(loaded.on)}, ${loaded.by}`;
