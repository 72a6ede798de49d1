import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Table, type Column } from '../../components/Table.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { backToSettings } from './back-to-settings.tsx';
import { formatInstant } from './format-instant.ts';

type Entry = AnswerOf<'trail.list'>['entries'][number];

const pageSize = 50;

/** How all things of a kind are called together. */
const kinds: Readonly<Record<string, string>> = { 'population table': 'your patients in figures' };

/** Everything that was recorded about one thing, or all of a kind: who, when, what was and what is. */
export function HistoryPage() {
  const [search] = useSearchParams();
  const kind = search.get('kind');
  const which = kind === null ? { subject: search.get('of') ?? '' } : { kind };
  const [before, setBefore] = useState<number>();
  const query = useOperation(
    'trail.list',
    { ...which, limit: pageSize, ...(before === undefined ? {} : { before }) },
    { keepPrevious: true },
  );
  const about = kind === null ? query.data?.entries[0]?.about : kinds[kind];
  return (
    <Page
      title={about === undefined ? 'History' : `History: ${about}`}
      before={backToSettings}
      lead="Every change, the newest first, as the trail of the record keeps it."
    >
      <Loaded query={query}>
        {({ entries }) =>
          entries.length === 0 ? (
            <EmptyState>Nothing is recorded about this in the trail.</EmptyState>
          ) : (
            <>
              {entries.map((entry) => (
                <OneChange key={entry.sequence} entry={entry} />
              ))}
              {entries.length === pageSize && (
                <Button look="secondary" onClick={() => setBefore(entries.at(-1)?.sequence)}>
                  Earlier changes
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function OneChange({ entry }: { readonly entry: Entry }) {
  const { sequence, done, atMs, name, role, erased, changes } = entry;
  return (
    <section aria-labelledby={`entry-${sequence}`}>
      <h2 className="nhsuk-heading-s" id={`entry-${sequence}`}>
        {done}
      </h2>
      <p>
        {formatInstant(atMs)}, {name}, {role} (entry {sequence})
      </p>
      {erased && (
        <p>
          What it recorded was erased on {formatInstant(erased.atMs)}: {erased.reason}
        </p>
      )}
      {changes.length > 0 && (
        <Table
          caption={`What entry ${sequence} changed`}
          captionHidden
          columns={columns}
          rows={changes}
          rowKey={(change) => change.field}
        />
      )}
    </section>
  );
}

const columns: readonly Column<Entry['changes'][number]>[] = [
  { heading: 'Field', cell: ({ field }) => field },
  { heading: 'Was', cell: ({ was }) => was || '–' },
  { heading: 'Is', cell: ({ is }) => is || '–' },
];
