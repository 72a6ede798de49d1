import type { Meeting } from '../../../shared/meetings/contract.ts';
import { formatsAskedFor } from '../../../shared/agenda/people/recipient-of.ts';
import { formatMoment } from '../../../shared/dates/format-moment.ts';
import { listAnd } from '../../../shared/documents/words.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { InLargePrint } from '../documents/InLargePrint.tsx';
import { MakeDocument } from '../documents/MakeDocument.tsx';
import { MailText } from './MailText.tsx';
import { MakePaper } from './MakePaper.tsx';

/** The agenda on paper, by e-mail and for calendars; who asked for another form is named. */
export function AgendaPapers({ meeting }: { readonly meeting: Meeting }) {
  const { id, cancelled } = meeting;
  const paper = cancelled ? 'notice' : 'agenda';
  return (
    <section aria-labelledby="papers">
      <h2 className="nhsuk-heading-m" id="papers">
        On paper, by e-mail and for calendars
      </h2>
      <Loaded query={useOperation('agenda.recipients', { meetingId: id })}>
        {({ recipients }) =>
          formatsAskedFor(recipients.filter(({ largePrint }) => largePrint))
            .filter((line) => line.startsWith('Large print'))
            .map((line) => <p key={line}>Asked for: {line}</p>)
        }
      </Loaded>
      <WhileWritable>
        <MakeDocument
          operation="documents.agenda"
          input={{ meetingId: id }}
          label={`Make the Word ${paper}`}
        />
        <InLargePrint>
          {(largePrint) => (
            <MakeDocument
              operation="documents.agenda"
              input={{ meetingId: id, largePrint }}
              label={`Make the Word ${paper} in large print`}
            />
          )}
        </InLargePrint>
      </WhileWritable>
      <MakePaper
        operation="agenda.mailFile"
        input={{ meetingId: id }}
        label="Make an e-mail to members"
        done={mailInWords}
      />
      <MakePaper
        operation="agenda.calendarFile"
        input={{ meetingId: id }}
        label="Make a calendar file"
        done={() => [
          'Whoever opens it has the meeting in their calendar. The e-mail to members has it already.',
        ]}
      />
      <MailText meeting={meeting} />
    </section>
  );
}

function mailInWords({ to, others, attached }: AnswerOf<'agenda.mailFile'>): string[] {
  const goes =
    to.length === 0
      ? 'No member has asked for e-mail, so the draft has no addresses yet.'
      : `The draft goes to ${listAnd(to)}, hidden from each other. Open it in your e-mail program and send it.`;
  return [
    goes,
    attached === null
      ? 'The meeting is attached for calendars. Make the Word agenda first if it should go with the e-mail too.'
      : `Attached: the meeting for calendars, and ${attached.fileName}, made on ${formatMoment(attached.madeAtMs)}. If the agenda has changed since, make the Word agenda and then the e-mail again.`,
    ...(others.length === 0 ? [] : [`Another way for ${listAnd(others)}.`]),
  ];
}
