import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { Table } from '../../components/Table.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { useOpening } from './opening.ts';
import { recordKinds } from './record-files.ts';

/** Reads what a damaged file still holds, from a copy, and saves it as a new record. */
export function ReadWhatIsLeft({ path }: { readonly path: string }) {
  const { tried, open } = useOpening();
  const job = useJob('record.openDamaged');
  const passphrase = tried?.passphrase === undefined ? {} : { passphrase: tried.passphrase };

  const save = async () => {
    const chosen = await callShell('shell.saveAs', {
      title: 'Where to keep what could be read',
      suggestedPath: path.replace(/\.ppg$/i, '') + ' - rescued.ppg',
      kinds: recordKinds,
    });
    if (!chosen.ok || chosen.value.path === null) return;
    const saved = await job.run({ path, ...passphrase, saveTo: chosen.value.path });
    if (saved.ok && saved.value.saved) await open({ path: saved.value.saved.path, ...passphrase });
  };

  const { answer } = job;
  return (
    <section aria-labelledby="left">
      <h2 className="nhsuk-heading-m" id="left">
        Read what is left
      </h2>
      <p>The damaged file itself is not touched: a copy of it is read.</p>
      <FailureNotice failure={job.failure} />
      <ProgressStatus
        running={job.running}
        progress={job.progress}
        onCancel={job.cancel}
        label="Reading the damaged record"
      />
      {answer ? (
        <>
          <p>{answer.message}</p>
          <Table
            caption="What could be read"
            rows={answer.tables.filter(({ rows, complete }) => rows > 0 || !complete)}
            rowKey={(row) => row.table}
            columns={[
              { heading: 'Part of the record', cell: (row) => row.table.replaceAll('_', ' ') },
              { heading: 'Entries', numeric: true, cell: (row) => row.rows },
              {
                heading: 'Whole',
                cell: (row) => (row.complete ? 'All of it' : 'Some entries are lost'),
              },
            ]}
          />
          <Button busy={job.running} onClick={() => void save()}>
            Save this as a new record
          </Button>
        </>
      ) : (
        <Button
          look="secondary"
          busy={job.running}
          onClick={() => void job.run({ path, ...passphrase })}
        >
          Read what is left
        </Button>
      )}
    </section>
  );
}
