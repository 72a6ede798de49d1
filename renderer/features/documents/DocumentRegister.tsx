import { formatMoment } from '../../../shared/dates/format-moment.ts';
import { titleOfCopy } from '../../../shared/documents/title-of-copy.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ShowInFolder } from './ShowInFolder.tsx';

type Registered = AnswerOf<'documents.list'>['documents'][number];

const columns: readonly Column<Registered>[] = [
  {
    heading: 'Document',
    cell: (row) => titleOfCopy(row.title, row.publicCopy),
  },
  { heading: 'Made', cell: (row) => formatMoment(row.madeAtMs) },
  { heading: 'By', cell: (row) => row.madeBy },
  { heading: 'Where', cell: ({ path, title }) => <ShowInFolder path={path} title={title} /> },
];

/** The register of documents: what was made, when and by whom. */
export function DocumentRegister() {
  const query = useOperation('documents.list', {});
  return (
    <>
      <h2 className="nhsuk-heading-m">Made so far</h2>
      <Loaded query={query}>
        {({ documents }) =>
          documents.length === 0 ? (
            <EmptyState>No document has been made from this record yet.</EmptyState>
          ) : (
            <Table
              caption="Documents made from this record, newest first"
              captionHidden
              columns={columns}
              rows={documents}
              rowKey={(row) => row.id}
            />
          )
        }
      </Loaded>
    </>
  );
}
