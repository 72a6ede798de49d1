import { Link } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { ChecklistLine } from '../../../shared/minutes/life.ts';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { isNameKept } from './kept-names.ts';
import { SpellingOfMeeting } from './spelling/SpellingOfMeeting.tsx';
import { pathOfLine } from './state-words.ts';

/** What is missing before the minutes go out, each line leading to its place. */
export function MissingList({ meeting }: { readonly meeting: Meeting }) {
  const meetingId = meeting.id;
  return (
    <section aria-labelledby="missing">
      <h2 className="nhsuk-heading-m" id="missing">
        What is missing
      </h2>
      <Loaded query={useOperation('minutes.checklist', { meetingId })}>
        {({ lines: all }) => {
          const lines = all.filter(({ actionId, words }) => !isNameKept(actionId, words));
          return lines.length === 0 ? (
            <p>Nothing is missing.</p>
          ) : (
            <>
              <Lines
                heading="Needed"
                meetingId={meetingId}
                lines={lines.filter(({ isNeeded }) => isNeeded)}
              />
              <Lines
                heading="Worth a look; may be left as it is"
                meetingId={meetingId}
                lines={lines.filter(({ isNeeded }) => !isNeeded)}
              />
            </>
          );
        }}
      </Loaded>
      <WhileWritable>
        <SpellingOfMeeting meeting={meeting} />
      </WhileWritable>
    </section>
  );
}

type LinesProps = {
  readonly heading: string;
  readonly meetingId: number;
  readonly lines: readonly ChecklistLine[];
};

/** More would push what comes next out of sight; the rest is folded away. */
const mostShown = 8;

function Lines({ heading, meetingId, lines }: LinesProps) {
  if (lines.length === 0) return null;
  // One more takes no more room than the words that hide it.
  const shown = lines.length > mostShown + 1 ? mostShown : lines.length;
  const more = lines.slice(shown);
  return (
    <>
      <h3 className="nhsuk-heading-s">{heading}</h3>
      <LinkedLines meetingId={meetingId} lines={lines.slice(0, shown)} />
      {more.length > 0 && (
        <Details summary={`Show the other ${more.length}`}>
          <LinkedLines meetingId={meetingId} lines={more} />
        </Details>
      )}
    </>
  );
}

function LinkedLines({ meetingId, lines }: Omit<LinesProps, 'heading'>) {
  return (
    <ul>
      {lines.map((line, index) => {
        const path = pathOfLine(meetingId, line);
        return (
          // The same words may be said of several lines.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{path ? <Link to={path}>{line.words}</Link> : line.words}</li>
        );
      })}
    </ul>
  );
}
