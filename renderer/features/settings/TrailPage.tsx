import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Table } from '../../components/Table.tsx';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { backToSettings } from './back-to-settings.tsx';
import { formatInstant } from './format-instant.ts';

const pageSize = 50;

/** Every change to the record, and the check that none was altered. */
export function TrailPage() {
  const job = useJob('trail.verify');
  const head = useOperation('trail.head', {});
  return (
    <Page
      title="Trail of changes"
      before={backToSettings}
      action={
        <Button busy={job.running} onClick={() => void job.run({})}>
          Check the trail
        </Button>
      }
    >
      <p>
        Every change is written here with its time and who made it. The check shows whether an entry
        was altered afterwards. It cannot prevent that: it makes it noticed.
      </p>
      <FailureNotice failure={job.failure} />
      <ProgressStatus
        running={job.running}
        progress={job.progress}
        onCancel={job.cancel}
        label="Checking the trail"
      />
      {job.answer && !job.running && (
        <>
          {job.answer.intact ? (
            <Panel heading={job.answer.message} />
          ) : (
            <FailureNotice failure={{ code: 'REFUSED', message: job.answer.message }} />
          )}
          {job.answer.problems.map((problem) => (
            <InsetText key={problem.sequence}>
              <p>
                Entry {problem.sequence}: {problem.message}
              </p>
            </InsetText>
          ))}
        </>
      )}
      <Loaded query={head}>
        {({ count, hash }) => (
          <>
            <SummaryList
              rows={[
                { key: 'Entries', value: count },
                {
                  key: 'Mark of the last entry',
                  value: <span className="ppg-path ppg-mono">{hash}</span>,
                },
              ]}
            />
            <p>The first part of this mark is printed at the foot of every Word document.</p>
          </>
        )}
      </Loaded>
      <TrailTable />
    </Page>
  );
}

function TrailTable() {
  const [before, setBefore] = useState<number>();
  const query = useOperation(
    'trail.list',
    { limit: pageSize, ...(before === undefined ? {} : { before }) },
    { keepPrevious: true },
  );
  return (
    <Loaded query={query}>
      {({ entries }) => (
        <>
          <Table
            caption="Changes, newest first"
            rows={entries}
            rowKey={(entry) => entry.sequence}
            columns={[
              { heading: 'Number', cell: (entry) => entry.sequence },
              { heading: 'When', nowrap: true, cell: (entry) => formatInstant(entry.atMs) },
              { heading: 'Who', cell: (entry) => `${entry.name}, ${entry.role}` },
              { heading: 'What', cell: (entry) => entry.done },
              {
                heading: 'About',
                cell: (entry) =>
                  entry.erased
                    ? `${entry.about} (content erased ${formatInstant(entry.erased.atMs)}: ${entry.erased.reason})`
                    : entry.about,
              },
            ]}
          />
          <div className="ppg-buttons">
            {before !== undefined && (
              <Button look="secondary" onClick={() => setBefore(undefined)}>
                Newest changes
              </Button>
            )}
            {entries.length === pageSize && (
              <Button look="secondary" onClick={() => setBefore(entries.at(-1)?.sequence)}>
                Earlier changes
              </Button>
            )}
          </div>
        </>
      )}
    </Loaded>
  );
}
