import { Link } from 'react-router';
import { formatDay, formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { formatTime } from '../../components/format-time.ts';
import { count, inDays } from '../../components/plural.ts';
import type { HomeSummary } from './HomePage.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** The next meeting, with the day its agenda must go out. */
export function NextLines({ home }: { readonly home: HomeSummary }) {
  const next = home.nextMeeting;
  if (!next) {
    return (
      <>
        <p>No meeting is planned.</p>
        <WhileWritable>
          <ButtonLink to="/meetings/new" look="secondary" small>
            Add a meeting
          </ButtonLink>
        </WhileWritable>
      </>
    );
  }
  const when = [formatDayWithWeekday(next.heldOn), next.startsAt && formatTime(next.startsAt)];
  return (
    <>
      <p>
        <Link to={`/meetings/${next.id}`}>
          {when.filter(Boolean).join(', ')}: {next.kind} meeting, {next.mode}
        </Link>
        {next.place && <span className="ppg-quiet"> {next.place}</span>}
      </p>
      {next.agendaDueOn !== null && next.agendaDueInDays !== null && (
        <p>
          {next.agendaDueInDays < 0
            ? `The agenda should have gone out by ${formatDay(next.agendaDueOn)}, ${count(-next.agendaDueInDays, 'day')} ago.`
            : `The agenda must go out by ${formatDay(next.agendaDueOn)}, ${inDays(next.agendaDueInDays)}.`}
        </p>
      )}
    </>
  );
}
