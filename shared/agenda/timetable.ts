import type { TemplateItem } from './agenda.ts';

type Timed = Pick<TemplateItem, 'plannedMinutes'>;

export type Timetable = {
  /** When each item starts, "HH:MM"; null once an item before it has no minutes. */
  readonly starts: readonly (string | null)[];
  /** Minutes planned in all. */
  readonly planned: number;
  /** Items without minutes. */
  readonly untimed: number;
  /** "The items add up to 105 minutes; the meeting is planned for 90." */
  readonly words: string;
};

/** The times of items against the length of a meeting; times are "HH:MM" or null when not set. */
export function timetable(
  items: readonly Timed[],
  startsAt: string | null,
  endsAt: string | null,
): Timetable {
  const planned = items.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0);
  const untimed = items.filter(({ plannedMinutes }) => plannedMinutes === null).length;
  return {
    starts: startTimes(items, startsAt),
    planned,
    untimed,
    words: inWords(planned, untimed, startsAt, endsAt),
  };
}

function startTimes(items: readonly Timed[], startsAt: string | null): (string | null)[] {
  let at = startsAt === null ? null : minutesOf(startsAt);
  return items.map(({ plannedMinutes: minutes }) => {
    const start = at === null ? null : clockOf(at);
    at = at === null || minutes === null ? null : at + minutes;
    return start;
  });
}

function inWords(
  planned: number,
  untimed: number,
  startsAt: string | null,
  endsAt: string | null,
): string {
  const items = `The items add up to ${planned} minutes`;
  const open = untimed === 0 ? '' : `, without ${untimedInWords(untimed)}`;
  if (startsAt === null || endsAt === null) return `${items}${open}.`;
  return `${items}${open}; the meeting is planned for ${minutesOf(endsAt) - minutesOf(startsAt)}.`;
}

const untimedInWords = (count: number) =>
  count === 1 ? '1 item that has no time' : `${count} items that have no time`;

export type Pace = {
  /** Minutes behind the plan; below 0 when ahead, null when it cannot be said. */
  readonly behind: number | null;
  /** "8 minutes behind the plan"; empty when there is nothing to say. */
  readonly words: string;
};

/** Behind by less is not worth a word. */
const worthSaying = 3;

/**
 * How far a meeting is behind its plan while item `current` (from 0) is discussed. An item counts
 * as late only once its own minutes are used up. Says nothing when the plan has no times or the
 * clock does not fit the meeting.
 */
export function paceOf(
  items: readonly Timed[],
  current: number,
  { startsAt, now }: { readonly startsAt: string | null; readonly now: string },
): Pace {
  const nothing: Pace = { behind: null, words: '' };
  const before = items.slice(0, current + 1);
  if (startsAt === null || before.some(({ plannedMinutes }) => plannedMinutes === null))
    return nothing;
  const used = minutesOf(now) - minutesOf(startsAt);
  if (used < 0 || used > 12 * 60) return nothing;
  const until = before.reduce((sum, { plannedMinutes }) => sum + (plannedMinutes ?? 0), 0);
  const from = until - (before.at(-1)?.plannedMinutes ?? 0);
  const behind = used > until ? used - until : Math.min(0, used - from);
  if (behind < worthSaying) return { behind, words: '' };
  return { behind, words: `${behind} minutes behind the plan` };
}

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

const clockOf = (minutes: number) => `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;

const pad = (number: number) => String(number).padStart(2, '0');
