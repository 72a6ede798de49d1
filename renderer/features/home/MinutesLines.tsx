import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { count } from '../../components/plural.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

export type WaitingMinutes = AnswerOf<'minutes.waiting'>['meetings'][number];

const shownAtMost = 5;

const isDraft = ({ state }: WaitingMinutes) => state === 'draft' || state === 'checked';

/** Drafts that are past the days which the terms of reference allow, the newest first. */
export const lateDrafts = (waiting: readonly WaitingMinutes[]): WaitingMinutes[] =>
  waiting.filter((one) => isDraft(one) && one.late).toReversed();

/** Drafts on the way, and minutes that went out and are not confirmed yet. */
export const nextMinutes = (waiting: readonly WaitingMinutes[]): WaitingMinutes[] =>
  waiting.filter((one) => !isDraft(one) || !one.late);

/** Minutes to be seen to, each with the way to its next step. */
export function MinutesLines({ minutes }: { readonly minutes: readonly WaitingMinutes[] }) {
  if (minutes.length === 0) return null;
  const more = minutes.length - shownAtMost;
  return (
    <ul className="nhsuk-list ppg-home__list">
      {minutes.slice(0, shownAtMost).map((one) => (
        <li key={one.meetingId}>
          <Link to={`/meetings/${one.meetingId}/life`}>Minutes of {formatDay(one.heldOn)}</Link>{' '}
          <span className="ppg-quiet">{standing(one)}</span>
        </li>
      ))}
      {more > 0 && (
        <li>
          <Link to="/meetings">{count(more, 'more set')} of minutes</Link>
        </li>
      )}
    </ul>
  );
}

function standing(one: WaitingMinutes): string {
  if (one.state === 're-opened') return 'open again, to be confirmed again';
  if (one.state === 'issued in draft') return 'to be confirmed by the group';
  return one.sinceMeeting;
}
