import { useState } from 'react';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { count } from '../../components/plural.ts';
import { Table } from '../../components/Table.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';

/** Chooses a file of questions, shows what it says otherwise, and takes it in. */
export function LoadQuestions() {
  const [path, setPath] = useState<string>();
  const preview = useJob('questions.load');
  const apply = useJob('questions.load');
  const seen = path === undefined || preview.failure ? undefined : preview.answer;
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose a file of questions',
      kinds: [{ name: 'Questions', extensions: ['json'] }],
    });
    if (!chosen.ok || chosen.value.path === null) return;
    setPath(chosen.value.path);
    await preview.run({ path: chosen.value.path, apply: false });
  };
  const take = async () => {
    if (path === undefined || !seen) return;
    const taken = await apply.run({ path, apply: true, expectedSha256: seen.sha256 });
    if (taken.ok) setPath(undefined);
  };
  return (
    <>
      <FailureNotice failure={preview.failure ?? apply.failure} />
      <Button look="secondary" busy={preview.running} onClick={() => void choose()}>
        Choose a file of questions
      </Button>
      {seen && (
        <section aria-label="What would change">
          <h3 className="nhsuk-heading-s">
            Version {seen.version}: {seen.source}, {formatDay(seen.date)}
          </h3>
          {seen.changes.length === 0 ? (
            <p>The words are those that are used now; only version, source or date differ.</p>
          ) : (
            <Table
              caption={`${count(seen.changes.length, 'change')} of wording`}
              columns={[
                { heading: 'Question', cell: ({ question }) => question, namesRow: true },
                { heading: 'Now', cell: ({ was }) => was || 'nothing' },
                { heading: 'Then', cell: ({ becomes }) => becomes || 'nothing' },
              ]}
              rows={seen.changes}
              rowKey={({ question, was, becomes }) => `${question} ${was} ${becomes}`}
            />
          )}
          <Button busy={apply.running} onClick={() => void take()}>
            Ask in these words from now on
          </Button>
        </section>
      )}
    </>
  );
}
