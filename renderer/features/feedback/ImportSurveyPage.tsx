import { useState } from 'react';
import { responsesInWords } from '../../../shared/feedback/in-words.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import {
  dateIn,
  emptyDate,
  partsOf,
  readParts,
  type DateParts,
} from '../../components/date-parts.ts';
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
  const [from, setFrom] = useState<DateParts>(emptyDate);
  const [to, setTo] = useState<DateParts>(emptyDate);
  const [asked, setAsked] = useState(false);
  const { answer } = job;
  const kept = answer?.feedbackId ?? null;

  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose the survey file',
      kinds: [{ name: 'CSV or ZIP', extensions: ['csv', 'txt', 'zip'] }],
    });
    if (!chosen.ok || chosen.value.path === null) return;
    setPath(chosen.value.path);
    setAsked(false);
    const read = await job.run({ path: chosen.value.path, apply: false });
    if (!read.ok) return;
    setFrom(partsOf(read.value.aboutFrom));
    setTo(partsOf(read.value.aboutTo));
  };
  const wrong = problemsOf(from, to);
  const keep = async () => {
    setAsked(true);
    if (wrong.from !== undefined || wrong.to !== undefined) return;
    const aboutTo = dateIn(to);
    const days = aboutTo === null ? {} : { aboutFrom: dateIn(from), aboutTo };
    await job.run({ path, apply: true, expectedSha256: answer?.sha256, ...days });
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
          <DateInput
            id="about-from"
            label="The first day that the figures are about (optional)"
            value={from}
            onChange={setFrom}
            error={asked ? wrong.from : undefined}
          />
          <DateInput
            id="about-to"
            label="The last day that they are about"
            hint={
              answer.aboutTo === null
                ? 'The file does not say it.'
                : 'The days are from the name of the file: correct them if the report of the survey gives others.'
            }
            value={to}
            onChange={setTo}
            error={asked ? wrong.to : undefined}
          />
          <Button busy={job.running} onClick={() => void keep()}>
            Keep these figures
          </Button>
        </>
      )}
    </Page>
  );
}

function Seen({ answer }: { readonly answer: AnswerOf<'feedback.importFile'> }) {
  const { figures, notes } = answer;
  return (
    <>
      <h2 className="nhsuk-heading-m">What was read</h2>
      <SummaryList
        rows={[
          { key: 'Survey', value: answer.source },
          { key: 'Practice', value: `${answer.practiceName} (${answer.odsCode})` },
          { key: 'Answers', value: responsesInWords(answer) },
        ]}
      />
      <FigureTable figures={figures} />
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p className="ppg-quiet">Kept as received today.</p>
    </>
  );
}

/** What stands in the way of keeping the days as they are typed. */
function problemsOf(from: DateParts, to: DateParts): { from?: string; to?: string } {
  const [first, last] = [readParts(from), readParts(to)];
  const isTurned = first.state === 'date' && last.state === 'date' && first.date > last.date;
  return {
    ...(first.state === 'problem' && { from: first.message }),
    ...(isTurned && { from: 'The first day must not be after the last' }),
    ...(last.state === 'problem' && { to: last.message }),
    ...(last.state === 'empty' && { to: 'Enter the last day that the figures are about' }),
  };
}
