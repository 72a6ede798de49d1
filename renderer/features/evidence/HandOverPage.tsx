import { Link } from 'react-router';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { count } from '../../components/plural.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { actionsInWords, minutesInWords } from './hand-over-words.ts';
import { HandOverCopy } from './HandOverCopy.tsx';
import { HandOverEngagement } from './HandOverEngagement.tsx';

/** For a new secretary or manager: what is open, what is due, where things are, and a copy to take. */
export function HandOverPage() {
  const query = useOperation('home.summary', {});
  return (
    <Page
      title="Hand over to a new secretary or manager"
      before={<BackLink to="/evidence">Evidence</BackLink>}
      lead="Go through this page together. Everything about the group is in one file, but for members’ equality answers: they are in a file of their own, which only the practice opens."
    >
      <Loaded query={query}>{(summary) => <OpenAndDue {...summary} />}</Loaded>
      <WhereThingsAre />
      <HandOverCopy />
      <h2 className="nhsuk-heading-m">4. After that</h2>
      <ul>
        <li>
          Agree which file goes on from now. Two files that both go on cannot be joined again.
        </li>
        <li>The new person opens the copy on their computer and says who they are.</li>
        <li>
          In the file that goes on, change who holds the role in <Link to="/members">Members</Link>,
          with the day.
        </li>
        <li>
          The former holder deletes their own file when the new one has been opened. If a file of
          equality answers (ending in .ppg-monitoring) lies beside it, the practice manager takes it
          over first: it is not in the copy unless the practice manager put it there.
        </li>
      </ul>
    </Page>
  );
}

function OpenAndDue(summary: AnswerOf<'home.summary'>) {
  const { year, nextMeeting, lateActions, openActions, thisYear, meetingsWithoutAttendance } =
    summary;
  const minutes = useOperation('minutes.waiting', {}).data?.meetings;
  return (
    <>
      <h2 className="nhsuk-heading-m">1. What is open and due</h2>
      <ul>
        <li>
          {nextMeeting ? (
            <>
              <Link to={`/meetings/${nextMeeting.id}`}>
                Next meeting on {formatDay(nextMeeting.heldOn)}
              </Link>
              . {nextMeeting.agenda.words}
            </>
          ) : (
            <Link to="/meetings">No meeting is planned</Link>
          )}
        </li>
        <li>
          <Link to="/actions">{actionsInWords(openActions, lateActions.length)}</Link>
        </li>
        <li>
          {meetingsWithoutAttendance.length === 0
            ? 'No past meeting waits for its attendance to be recorded'
            : `${count(meetingsWithoutAttendance.length, 'past meeting')} without attendance recorded`}
        </li>
        {minutes && (
          <li>
            <Link to="/meetings">{minutesInWords(minutes)}</Link>
          </li>
        )}
        <li>
          <Link to="/feedback">
            {thisYear.feedbackWaiting === 0
              ? 'No feedback waits to be discussed'
              : `${count(thisYear.feedbackWaiting, 'piece')} of feedback not yet discussed`}
          </Link>
        </li>
        <li>
          <Link to="/feedback/improvements">
            {thisYear.improvementsWaiting === 0
              ? 'No improvement has anything still to do'
              : `${count(thisYear.improvementsWaiting, 'improvement')} with something still to do`}
          </Link>
        </li>
        <HandOverEngagement {...summary} />
        <li>
          <Link to={`/evidence/to-do?year=${year}`}>
            What is missing in {formatFinancialYear(year)}, by date
          </Link>
        </li>
      </ul>
    </>
  );
}

function WhereThingsAre() {
  const status = useOperation('session.who', {});
  return (
    <>
      <h2 className="nhsuk-heading-m">2. Where things are</h2>
      <ul>
        <li>
          <Link to="/settings/record">The record’s file</Link>, and{' '}
          <Link to="/settings/backups">its backups on this computer</Link>
        </li>
        <li>
          <Link to="/documents">Every document that was written, and where</Link>
        </li>
        <li>
          <Link to="/settings/terms">The terms of reference</Link> and{' '}
          <Link to="/decisions">the decisions</Link>
        </li>
        <li>
          <Link to="/settings/trail">Who did what in this record</Link>
          {status.data?.person && `; at work now: ${status.data.person.name}`}
        </li>
      </ul>
    </>
  );
}
