import { formatMoment } from '../../../shared/dates/format-moment.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { PracticeOnly } from './PracticeOnly.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

type Entry = AnswerOf<'monitoring.accessLog'>['entries'][number];

const columns: readonly Column<Entry & { readonly about: string }>[] = [
  { heading: 'When', cell: (row) => formatMoment(row.atMs) },
  { heading: 'Who', cell: (row) => `${row.name} (${row.role})` },
  { heading: 'What', cell: (row) => row.what },
  { heading: 'Whose answers', cell: (row) => row.about },
];

/** Who opened or changed the monitoring file, newest first. */
export function AccessLogPage() {
  return (
    <Page
      title="Who has used the monitoring file"
      before={<BackLink to="/representativeness/answers">Members’ equality answers</BackLink>}
    >
      <PracticeOnly>
        <AccessLog />
      </PracticeOnly>
    </Page>
  );
}

function AccessLog() {
  const query = useOperation('monitoring.accessLog', {});
  const members = useOperation('members.list', {});
  const about = (memberId: number | null) =>
    memberId === null
      ? 'Nobody’s'
      : (members.data?.members.find(({ id }) => id === memberId)?.name ?? 'A former member');
  return (
    <Loaded query={query}>
      {({ entries }) =>
        entries.length === 0 ? (
          <EmptyState>Nobody has used it yet.</EmptyState>
        ) : (
          <Table
            caption="Newest first"
            columns={columns}
            rows={entries.map((entry) => ({ ...entry, about: about(entry.memberId) }))}
            rowKey={(row) => `${row.atMs} ${row.what} ${row.memberId}`}
          />
        )
      }
    </Loaded>
  );
}
