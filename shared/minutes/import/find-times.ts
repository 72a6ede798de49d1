/** When a meeting began and ended, as HH:MM; null for what is not said. */
export type Times = { readonly startsAt: string | null; readonly endsAt: string | null };

/** A number that may be a time; alone it is one only at the other end of a span. */
type Clock = {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly half: string | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
};

// Not part of a date ("21.06.2022"), a price ("£2.50") or a longer number.
const one = String.raw`(?<![\d.:/£-])(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm|a\.m\.?|p\.m\.?)?(?![.:/]?\d|[a-z])`;
const military = /(?<![\d.:/£])([01]\d|2[0-3])[.:]?([0-5]\d)\s*(?:hrs?\b|hours\b|h\b)/giu;
const clock = new RegExp(one, 'giu');
const until = /(?<=\d|am|pm|m\.)\s*(?:-|–|—|to|until|till)\s*(?=\d)/giu;

/**
 * The times named in a text, in their order. A number alone is no time, but "6" is in "6 to
 * 7.30pm", and who writes "6.30" without "am" or "pm" means the evening.
 */
export function findTimes(text: string): string[] {
  const plain = text
    .replaceAll(military, (_, hour: string, minute: string) => ` ${hour}:${minute} `)
    .replaceAll(/\b(?:12 )?(?:noon|midday)\b/giu, '12:00pm');
  const parts = plain.split(until).map((part) => clocksIn(part.trim()));
  return parts
    .flatMap((clocks, index) => withSharedHalf(clocks, parts[index + 1]?.[0]))
    .filter(({ half, minute }) => half !== undefined || minute !== undefined)
    .filter(({ hour, minute = 0 }) => hour < 24 && minute < 60)
    .map((each) => clockOf(minutesOf(each)));
}

/** "6 to 7.30pm", "11.30 to 1pm": the half of the day is written once, and means both if it can. */
function withSharedHalf(clocks: readonly Clock[], next: Clock | undefined): readonly Clock[] {
  const last = clocks.at(-1);
  const isSpan = last?.isLast && last.half === undefined && next?.isFirst;
  if (!isSpan || next.half === undefined) return clocks;
  const same = { ...last, half: next.half };
  const shared = minutesOf(same) < minutesOf(next) ? same : { ...last, half: 'am' };
  return [...clocks.slice(0, -1), shared];
}

/** The start and the end named in a text; an end before its start is one of the evening. */
export function spanOf(start: string | undefined, end: string | undefined): Times {
  if (start === undefined || end === undefined) {
    return { startsAt: start ?? null, endsAt: end ?? null };
  }
  const later = start < '12:00' || end >= '12:00' ? end : clockOf(hoursAndMinutes(end) + 720);
  return { startsAt: start, endsAt: later > start ? later : null };
}

const hoursAndMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function clocksIn(text: string): Clock[] {
  return [...text.matchAll(clock)].map(({ 0: whole, index, 1: hour, 2: minute, 3: half }) => ({
    hour: Number(hour),
    minute: minute === undefined ? undefined : Number(minute),
    half: half?.toLowerCase(),
    isFirst: index === 0,
    isLast: index + whole.length === text.length,
  }));
}

function minutesOf({ hour, minute = 0, half }: Clock): number {
  const isEvening = half === undefined ? hour >= 1 && hour <= 7 : half.startsWith('p');
  const hours = isEvening && hour < 12 ? hour + 12 : hour;
  return (half?.startsWith('a') && hour === 12 ? 0 : hours) * 60 + minute;
}

const clockOf = (minutes: number) =>
  [Math.floor(minutes / 60) % 24, minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
