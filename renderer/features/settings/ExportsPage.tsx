import { useState } from 'react';
import { Link } from 'react-router';
import { titleOfCopy } from '../../../shared/documents/title-of-copy.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { backToSettings } from './back-to-settings.tsx';
import { formatInstant } from './format-instant.ts';

const pageSize = 50;

type Export = AnswerOf<'trail.exports'>['exports'][number];

const columns: readonly Column<Export>[] = [
  { heading: 'What', cell: ({ what, publicCopy }) => titleOfCopy(what, publicCopy) },
  { heading: 'When', nowrap: true, cell: ({ atMs }) => formatInstant(atMs) },
  { heading: 'Who', cell: ({ name, role }) => `${name}, ${role}` },
  {
    heading: 'Where to',
    cell: ({ path }) => <span className="ppg-path">{path ?? 'Not known any more'}</span>,
  },
  {
    heading: 'Fingerprint (SHA-256)',
    cell: ({ sha256 }) =>
      sha256 === null ? 'Not known any more' : <span className="ppg-path ppg-mono">{sha256}</span>,
  },
];

/** Every file that was written from the record, from its trail: what, when, by whom and where to. */
export function ExportsPage() {
  const [before, setBefore] = useState<number>();
  const query = useOperation(
    'trail.exports',
    { limit: pageSize, ...(before === undefined ? {} : { before }) },
    { keepPrevious: true },
  );
  return (
    <Page
      title="What has left the record"
      before={backToSettings}
      lead="Documents, bundles, lists of members and decisions, e-mails to members, and copies of the record."
    >
      <p>
        This list comes from the <Link to="/settings/trail">trail</Link>: whether a line was changed
        or taken out of the middle can be checked there. A file may have been moved, sent or deleted
        since. To see whether a document is still as it was written, use{' '}
        <Link to="/documents">Documents</Link>. What is written while the record can only be read is
        not in the list.
      </p>
      <Loaded query={query}>
        {({ exports }) =>
          exports.length === 0 ? (
            <EmptyState>Nothing has been written from this record yet.</EmptyState>
          ) : (
            <>
              <Table
                caption="What was written from this record, newest first"
                captionHidden
                columns={columns}
                rows={exports}
                rowKey={({ sequence, path }) => `${sequence} ${path}`}
              />
              <div className="ppg-buttons">
                {before !== undefined && (
                  <Button look="secondary" onClick={() => setBefore(undefined)}>
                    Newest
                  </Button>
                )}
                {exports.length === pageSize && (
                  <Button look="secondary" onClick={() => setBefore(exports.at(-1)?.sequence)}>
                    Earlier
                  </Button>
                )}
              </div>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
