import { useState } from 'react';
import type { StoredTable } from '../../../shared/population/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Details } from '../../components/Details.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { FiguresTable } from './FiguresTable.tsx';
import { ProvenanceList } from './ProvenanceList.tsx';
import { sexIn, sizeOf, subjectOf } from './table-in-words.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';

type StoredTablePartProps = {
  readonly stored: StoredTable;
  /** Whether comparisons use it, in a sentence; empty where that is no question. */
  readonly use: string;
};

/** One kept table: what it is at a glance, everything on opening, and a way to remove it. */
export function StoredTablePart({ stored, use }: StoredTablePartProps) {
  const [removing, setRemoving] = useState(false);
  const { table } = stored;
  const title = `${subjectOf(table)}${sexIn(table)}, ${formatDay(table.provenance.date)}: ${sizeOf(table)}`;
  return (
    <>
      <Details summary={use.startsWith('Not used') ? `${title} (not used)` : title}>
        {use !== '' && <p>{use}</p>}
        <ProvenanceList provenance={table.provenance} />
        <FiguresTable table={table} />
        <WhileWritable>
          <Button look="secondary" small onClick={() => setRemoving(true)}>
            Remove these figures
          </Button>
        </WhileWritable>
      </Details>
      {removing && <RemoveTable id={stored.id} title={title} onClose={() => setRemoving(false)} />}
    </>
  );
}

type RemoveTableProps = {
  readonly id: number;
  readonly title: string;
  readonly onClose: () => void;
};

function RemoveTable({ id, title, onClose }: RemoveTableProps) {
  const [reason, setReason] = useState('');
  const remove = useCommand('population.remove');
  const problem = remove.failure?.fields?.['reason'] ?? remove.failure?.message;
  const confirm = async () => {
    const result = await remove.run({ id, reason });
    if (result.ok) onClose();
  };
  return (
    <ConfirmDialog
      open
      heading="Remove these figures?"
      confirmLabel="Remove them"
      busy={remove.running}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{title}. Reviews that used them keep their own copy.</p>
      <TextInput
        id="remove-table-reason"
        label="Why they are removed"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        {...(problem === undefined ? {} : { error: problem })}
      />
    </ConfirmDialog>
  );
}
