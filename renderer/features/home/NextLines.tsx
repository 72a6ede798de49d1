import { Link } from 'react-router';
import { formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import { ButtonLink } from '../../components/Button.tsx';
import { formatTime } from '../../../shared/dates/format-time.ts';
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
          <ButtonLink to="/meetings/year" look="secondary" small>
            Plan the year
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
      <p>{next.agenda.words}</p>
      <AgendaLink next={next} />
    </>
  );
}

type Next = NonNullable<HomeSummary['nextMeeting']>;

/** What is to be done for the agenda now; nothing once it went out. */
function AgendaLink({ next }: { readonly next: Next }) {
  const { id, items, agenda } = next;
  if (agenda.sentOn !== null) return null;
  const [path, label] =
    agenda.issuedOn === null
      ? ['agenda', items === 0 ? 'Prepare the agenda' : 'Issue the agenda']
      : ['sent', 'Record who was sent the agenda'];
  return (
    <WhileWritable>
      <ButtonLink to={`/meetings/${id}/${path}`} look="secondary" small>
        {label}
      </ButtonLink>
    </WhileWritable>
  );
}
