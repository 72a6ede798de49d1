import { useState } from 'react';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { periodInWords, responsesInWords } from '../../../shared/feedback/in-words.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { dateIn, emptyDate, type DateParts } from '../../components/date-parts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { callShell } from '../../rpc/client.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useJob } from '../../rpc/use-job.ts';
import { FigureTable } from './FigureTable.tsx';

/** The practice’s own line of a published survey file: looked at first, then kept. */
export function ImportSurveyPage() {
  const job = useJob('feedback.importFile');
  const [path, setPath] = useState('');
  const [to, setTo] = useState<DateParts>(emptyDate);
  const { answer } = job;
  const kept = answer?.feedbackId ?? null;

  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose the survey file',
      kinds: [{ name: 'CSV or ZIP', extensions: ['csv', 'txt', 'zip'] }],
    });
    if (!chosen.ok || chosen.value.path === null) return;
    setPath(chosen.value.path);
    await job.run({ path: chosen.value.path, apply: false });
  };
  const keep = () => {
    const aboutTo = dateIn(to);
    const days = aboutTo === null ? {} : { aboutTo };
    return job.run({ path, apply: true, expectedSha256: answer?.sha256, ...days });
  };

  return (
    <Page
      title="Figures from a survey file"
      before={<BackLink to="/feedback">Feedback and improvements</BackLink>}
    >
      <FailureNotice failure={job.failure} />
      {kept === null ? (
        <>
          <p>
            The practice’s own line is taken from the practice data of the GP Patient Survey (CSV,
            2024 or later), or from the monthly Friends and Family Test data of NHS England, whose
            sheet of practices you save as CSV. Nothing is kept before you have seen it.
          </p>
          <Button
            look={answer ? 'secondary' : 'main'}
            busy={job.running}
            onClick={() => void choose()}
          >
            {answer ? 'Choose another file' : 'Choose a file'}
          </Button>
        </>
      ) : (
        <>
          <Panel heading="The figures are kept" />
          <ButtonLink to={`/feedback/${kept}`}>See them</ButtonLink>
        </>
      )}
      <ProgressStatus
        running={job.running}
        progress={job.progress}
        onCancel={job.cancel}
        label="Reading the file"
      />
      {answer && kept === null && (
        <>
          <Seen answer={answer} />
          {answer.aboutTo === null && (
            <DateInput
              id="about-to"
              label="The last day the figures are about"
              hint="The file does not say it."
              value={to}
              onChange={setTo}
            />
          )}
          <Button busy={job.running} onClick={() => void keep()}>
            Keep these figures
          </Button>
        </>
      )}
    </Page>
  );
}

function Seen({ answer }: { readonly answer: AnswerOf<'feedback.importFile'> }) {
  const { aboutFrom, aboutTo, figures, notes } = answer;
  const days = aboutTo === null ? 'The file does not say' : periodInWords({ aboutFrom, aboutTo });
  return (
    <>
      <h2 className="nhsuk-heading-m">What was read</h2>
      <SummaryList
        rows={[
          { key: 'Survey', value: answer.source },
          { key: 'Practice', value: `${answer.practiceName} (${answer.odsCode})` },
          { key: 'About', value: days },
          { key: 'Answers', value: responsesInWords(answer) },
        ]}
      />
      <FigureTable figures={figures} />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {aboutTo !== null && (
        <p className="ppg-quiet">
          Kept as received today, about the time up to {formatDay(aboutTo)}.
        </p>
      )}
    </>
  );
}
