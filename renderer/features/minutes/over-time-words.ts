import type { Pace } from '../../../shared/agenda/timetable.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';

type OverTime = {
  readonly pace: Pick<Pace, 'behind' | 'words'>;
  readonly endsAt: string | null;
  readonly now: string;
};

/** A quiet word about the time: for the item against its plan, and for the end of the meeting. */
export function overTimeInWords({ pace, endsAt, now }: OverTime): string {
  const item = pace.words === '' ? '' : `This item: ${pace.words}.`;
  const isOver = endsAt !== null && now > endsAt;
  const meeting = isOver ? `The meeting was to end at ${formatTime(endsAt)}.` : '';
  return [item, meeting].filter((words) => words !== '').join(' ');
}
