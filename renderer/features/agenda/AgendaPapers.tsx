import type { Meeting } from '../../../shared/meetings/contract.ts';
import { formatsAskedFor } from '../../../shared/agenda/people/recipient-of.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { InLargePrint } from '../documents/InLargePrint.tsx';
import { MakeDocument } from '../documents/MakeDocument.tsx';
import { anotherWay, attachedAs, goesTo } from './mail-in-words.ts';
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
        done={(mail) => [
          goesTo(mail),
          mail.attached === null
            ? `The meeting is attached for calendars. Make the Word ${paper} first if it should go with the e-mail too.`
            : `Attached: the meeting for calendars, and ${attachedAs(mail.attached)}. If the ${paper} has changed since, make the Word ${paper} and then the e-mail again.`,
          ...anotherWay(mail),
        ]}
      />
      <MakePaper
        operation="agenda.calendarFile"
        input={{ meetingId: id }}
        label="Make a calendar file"
        done={() => [
          cancelled
            ? 'It says that the meeting is cancelled. Some calendars then take it out by themselves; in others it stands there as cancelled. The e-mail to members has it already.'
            : 'Whoever opens it has the meeting in their calendar. The e-mail to members has it already.',
        ]}
      />
      <MailText meeting={meeting} />
    </section>
  );
}
