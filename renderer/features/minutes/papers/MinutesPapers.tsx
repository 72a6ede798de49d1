import { Link } from 'react-router';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import { Details } from '../../../components/Details.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { useOperation } from '../../../rpc/use-operation.ts';
import { anotherWay, attachedAs, goesTo } from '../../agenda/mail-in-words.ts';
import { MakePaper } from '../../agenda/MakePaper.tsx';
import { InLargePrint } from '../../documents/InLargePrint.tsx';
import { MakeDocument } from '../../documents/MakeDocument.tsx';
import { CopyButton } from './CopyButton.tsx';

type MinutesPapersProps = { readonly meeting: Pick<Meeting, 'id' | 'locked'> };

/** The minutes as files: for members, for the website, and who has what to do. */
export function MinutesPapers({ meeting: { id, locked } }: MinutesPapersProps) {
  const what = locked ? 'minutes' : 'draft';
  return (
    <>
      <h2 className="nhsuk-heading-m">On paper and for the website</h2>
      <p>
        A file that is there already is never overwritten: the new one gets a number, so what
        somebody has worked on in Word stays as it is.
      </p>
      <MakeDocument
        operation="documents.minutes"
        input={{ meetingId: id }}
        label={`Make the Word ${what}`}
      />
      <MakePaper
        operation="documents.minutesMail"
        input={{ meetingId: id }}
        label="Make an e-mail to members"
        done={(mail) => [
          goesTo(mail),
          mail.attached === null
            ? `The text is in the e-mail. Make the Word ${what} first if it should be attached too.`
            : `Attached: ${attachedAs(mail.attached)}. If the minutes have changed since, make the Word ${what} and then the e-mail again.`,
          ...anotherWay(mail),
        ]}
      />
      <p>
        <Link to={`/meetings/${id}/public-copy`}>Make the public copy</Link>, without names and
        private items
      </p>
      <Details summary="Other forms of the whole minutes">
        <InLargePrint>
          {(largePrint) => (
            <MakeDocument
              operation="documents.minutes"
              input={{ meetingId: id, largePrint }}
              label={`Make the Word ${what} in large print`}
            />
          )}
        </InLargePrint>
        <MakeDocument
          operation="documents.minutes"
          input={{ meetingId: id, form: 'text' }}
          label="Make a text file"
        />
        <MakeDocument
          operation="documents.minutes"
          input={{ meetingId: id, form: 'web page' }}
          label="Make a web page"
        />
        <CopyWhole meetingId={id} />
      </Details>
      <MakeDocument
        operation="documents.actionList"
        input={{}}
        label="Make the list of all open actions"
      />
    </>
  );
}

/** The whole minutes for an e-mail to the members. */
function CopyWhole({ meetingId }: { readonly meetingId: number }) {
  return (
    <Loaded query={useOperation('documents.minutesText', { meetingId })}>
      {({ text, html, holdsPrivate }) => (
        <>
          {holdsPrivate && <p>These minutes hold private items: for members only.</p>}
          <CopyButton label="Copy the whole minutes" forms={{ text, html }} />
        </>
      )}
    </Loaded>
  );
}
