import { Link } from 'react-router';
import { formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { Panel } from '../../components/Panel.tsx';
import { count } from '../../components/plural.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

export type Planned = AnswerOf<'agenda.planMeetings'>;

/** What was planned just now, meeting by meeting, and which days were left out and why. */
export function PlannedPanel({ planned }: { readonly planned: Planned }) {
  const { meetings, leftOut } = planned;
  return (
    <Panel heading={plannedWords(meetings.length)}>
      <ul>
        {meetings.map(({ id, heldOn, startsAt }) => (
          <li key={id}>
            <Link to={`/meetings/${id}`}>{formatDayWithWeekday(heldOn)}</Link>
            {startsAt !== null && `, ${formatTime(startsAt)}`}
          </li>
        ))}
        {leftOut.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </Panel>
  );
}

/** "3 meetings are planned." */
const plannedWords = (meetings: number): string => {
  if (meetings === 0) return 'No meeting was planned';
  return `${count(meetings, 'meeting is', 'meetings are')} planned`;
};
