import { formatTime } from '../dates/format-time.ts';

type Hours = { readonly startsAt: string | null; readonly endsAt: string | null };
type Times = { readonly arrivedAt: string | null; readonly leftAt: string | null };

/** A time that cannot be, and in which field: gone before the meeting began, or come after it. */
export type ImpossibleTime = { readonly field: keyof Times; readonly message: string };

/** Why somebody with these times was not at the meeting at all; undefined when they may have been. */
export function neverThere(
  { arrivedAt, leftAt }: Times,
  { startsAt, endsAt }: Hours,
): ImpossibleTime | undefined {
  if (leftAt !== null && startsAt !== null && leftAt <= startsAt) {
    const began = formatTime(startsAt);
    return {
      field: 'leftAt',
      message: `Enter a time of leaving after the meeting began at ${began}${readAs(leftAt)}`,
    };
  }
  if (arrivedAt !== null && endsAt !== null && arrivedAt >= endsAt) {
    const ended = formatTime(endsAt);
    return {
      field: 'arrivedAt',
      message: `Enter a time of arriving before the meeting ended at ${ended}${readAs(arrivedAt)}`,
    };
  }
  return undefined;
}

/** What was understood, and how to say what was meant. */
const readAs = (time: string) =>
  `. It reads as ${formatTime(time)}; you can type a time like 7.45pm or 19:45`;

/** Times in the terms of the meeting: there from the start is no arrival, there to the end no leaving. */
export const withinMeeting = (
  { arrivedAt, leftAt }: Times,
  { startsAt, endsAt }: Hours,
): Times => ({
  arrivedAt: arrivedAt !== null && startsAt !== null && arrivedAt <= startsAt ? null : arrivedAt,
  leftAt: leftAt !== null && endsAt !== null && leftAt >= endsAt ? null : leftAt,
});
