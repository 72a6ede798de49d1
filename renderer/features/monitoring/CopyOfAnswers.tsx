import type { OwnCopy } from '../../../shared/monitoring/own-copy.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { formatMoment } from '../../../shared/dates/format-moment.ts';
import { SummaryList } from '../../components/SummaryList.tsx';

/** Everything the file holds about one person: answers, objection, and who has worked with them. */
export function CopyOfAnswers({ copy }: { readonly copy: OwnCopy }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">Answers</h2>
      {copy.answers.length === 0 ? (
        <p>No answers are kept.</p>
      ) : (
        <SummaryList
          rows={copy.answers.map((answer) => ({
            key: answer.question,
            value: `${inWords(answer)} (${formatDay(answer.answeredOn)}, questions of ${answer.edition})`,
          }))}
        />
      )}
      {copy.objectedOn && (
        <p>
          Since {formatDay(copy.objectedOn)} no answers are kept, at this member’s wish
          {copy.noticeInWriting && ', of which there is notice in writing'}.
        </p>
      )}
      <h2 className="nhsuk-heading-m">Why, and for how long</h2>
      <p>
        The practice keeps these answers to review whether the group as a whole is like its patients
        (Data Protection Act 2018, Schedule 1, paragraph 8), apart from names and encrypted. They
        are used for totals only. They are deleted on request. Otherwise they are kept until the
        first review after the member has left is recorded, or until one year after leaving,
        whichever comes first; if the file is locked on that day, they are deleted when it is next
        unlocked.
      </p>
      <h2 className="nhsuk-heading-m">Who has worked with them</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {copy.accesses.map(({ atMs, name, role, what }) => (
          <li key={`${atMs} ${what}`}>
            {formatMoment(atMs)}: {what} ({name}, {role})
          </li>
        ))}
      </ul>
    </>
  );
}

function inWords({ answer, state, detail, lapsesOn }: OwnCopy['answers'][number]): string {
  const words = [answer || stateInWords[state], detail].filter(Boolean).join(': ');
  return lapsesOn ? `${words}; counts until ${formatDay(lapsesOn)} and is then removed` : words;
}

const stateInWords = {
  answered: '',
  declined: 'Prefer not to say',
  'not known': 'No answer given',
  'not asked': 'Not asked',
} as const;
