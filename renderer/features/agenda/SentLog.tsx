import { formatDay } from '../../../shared/dates/format-day.ts';
import type { SentEntry } from '../../../shared/meetings/sent.ts';
import { Button } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';

/** What was recorded as sent, newest first. */
export function SentLog({ sent }: { readonly sent: readonly SentEntry[] }) {
  const remove = useCommand('meetings.removeSent');
  const readOnly = useReadOnly();
  const takeBack: Column<SentEntry> = {
    heading: 'Recorded by mistake',
    cell: ({ id, what, name }) => (
      <Button look="secondary" small busy={remove.running} onClick={() => void remove.run({ id })}>
        Take back
        <span className="nhsuk-u-visually-hidden">
          : {what} to {name}
        </span>
      </Button>
    ),
  };
  return (
    <section aria-labelledby="sent">
      <h2 className="nhsuk-heading-m" id="sent">
        Recorded as sent
      </h2>
      <FailureNotice failure={remove.failure} />
      {sent.length === 0 ? (
        <EmptyState>Nothing is recorded as sent for this meeting yet.</EmptyState>
      ) : (
        <Table
          caption="What was sent, newest first"
          captionHidden
          columns={readOnly ? columns : [...columns, takeBack]}
          rows={sent}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}

const columns: readonly Column<SentEntry>[] = [
  { heading: 'Date', nowrap: true, cell: ({ on }) => formatDay(on) },
  { heading: 'What', cell: ({ what }) => capitalised(what) },
  { heading: 'To', namesRow: true, cell: ({ name }) => name },
  { heading: 'How', cell: ({ how }) => capitalised(how) },
  { heading: 'Note', cell: ({ note }) => note },
];
