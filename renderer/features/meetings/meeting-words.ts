import { formatDayWithWeekday } from '../../../shared/dates/format-day.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import { today } from '../../app/today.ts';
import { capitalised } from '../../components/choice.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';

/** "Ordinary meeting, Tuesday 8 September 2026". */
export const meetingTitle = (meeting: Pick<MeetingSummary, 'kind' | 'heldOn'>): string =>
  `${capitalised(meeting.kind)} meeting, ${formatDayWithWeekday(meeting.heldOn)}`;

type Told = Pick<MeetingSummary, 'id' | 'heldOn' | 'startsAt' | 'kind'>;

/** Whether another of these meetings is on the same day. */
export const sharesDay = ({ id, heldOn }: Told, meetings: readonly Told[]): boolean =>
  meetings.some((other) => other.id !== id && other.heldOn === heldOn);

/** "10.30am, extraordinary": what tells a meeting from another of its day. */
export const tellingApart = ({ startsAt, kind }: Pick<Told, 'startsAt' | 'kind'>): string =>
  [startsAt === null ? '' : formatTime(startsAt), kind].filter(Boolean).join(', ');

/** Meetings to choose from by their day; two of one day by their time and kind too. */
export const meetingChoices = (meetings: readonly Told[]): { value: string; label: string }[] =>
  meetings.map((meeting) => {
    const day = formatDayWithWeekday(meeting.heldOn);
    const label = sharesDay(meeting, meetings) ? `${day}, ${tellingApart(meeting)}` : day;
    return { value: String(meeting.id), label };
  });

/** Whether a meeting took place: people written down ahead of its day do not make it held. */
export const tookPlace = ({ held, heldOn }: Pick<MeetingSummary, 'held' | 'heldOn'>): boolean =>
  held && heldOn <= today();

/** "6.30pm to 8pm, in person, Sample Hall". */
export function meetingPlace(
  meeting: Pick<MeetingSummary, 'startsAt' | 'endsAt' | 'mode' | 'place'>,
): string {
  const times = [meeting.startsAt, meeting.endsAt].filter((time) => time !== null).map(formatTime);
  return capitalised([times.join(' to '), meeting.mode, meeting.place].filter(Boolean).join(', '));
}
