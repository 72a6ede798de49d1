import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { count } from '../../components/plural.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ChangeLines, changesThat } from './ChangeLines.tsx';
import type { HomeSummary } from './HomePage.tsx';
import { lateDrafts, MinutesLines } from './MinutesLines.tsx';

const shownAtMost = 5;

/** What should have been done by now. */
export function LateLines({ home }: { readonly home: HomeSummary }) {
  const { lateActions, meetingsWithoutAttendance } = home;
  const { data } = useOperation('minutes.waiting', {});
  const minutes = lateDrafts(data?.meetings ?? []);
  const changes = changesThat(home, 'late');
  const late = [lateActions, meetingsWithoutAttendance, minutes, changes];
  if (late.every(({ length }) => length === 0)) {
    return data ? <p>Nothing is late.</p> : null;
  }
  return (
    <>
      {lateActions.length > 0 && (
        <>
          <p>
            <Link to="/actions?show=overdue">{count(lateActions.length, 'action')} overdue</Link>
          </p>
          <ul className="nhsuk-list ppg-home__list">
            {lateActions.slice(0, shownAtMost).map((action) => (
              <li key={action.id}>
                <Link to={`/actions/${action.id}`}>{action.reference}</Link> {action.text}{' '}
                <span className="ppg-quiet">
                  ({action.owner}, due {formatDay(action.dueOn)})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <MinutesLines minutes={minutes} />
      <ChangeLines changes={changes} today={home.today} />
      {meetingsWithoutAttendance.map((meeting) => (
        <p key={meeting.id}>
          <Link to={`/meetings/${meeting.id}/attendance`}>
            Who came on {formatDay(meeting.heldOn)}?
          </Link>{' '}
          <span className="ppg-quiet">Nobody is recorded for this meeting yet.</span>
        </p>
      ))}
    </>
  );
}
