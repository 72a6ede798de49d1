/** When a meeting begins and ends, as far as it is known. */
export type MeetingHours = { readonly startsAt: string | null; readonly endsAt: string | null };

/**
 * A typed time as `HH:MM`; null for an empty field. Takes "18:30", "18.30", "6.30pm", "6 pm", "12 noon".
 * A time of somebody at a meeting is given with its hours: "6.50" then is the one of the morning and
 * the evening that lies within them, or nearest. "06.50", "18.50" and "6.50am" stay what they say.
 * What cannot be read is given back as typed, for the operation to refuse in its own words.
 */
export function typedTime(typed: string, hours?: MeetingHours): string | null {
  const given = typed.trim().toLowerCase();
  if (given === '') return null;
  if (/^(?:12(?:[:.]00)?\s*)?(?:midday|noon)$/u.test(given)) return '12:00';
  if (/^(?:12(?:[:.]00)?\s*)?midnight$/u.test(given)) return '00:00';
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(given);
  if (!match) return typed;
  const [, hourText = '', minuteText = '00', half] = match;
  const hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return typed;
  const morning = clock(hour, minuteText);
  if (half === 'pm' && hour < 12) return clock(hour + 12, minuteText);
  if (half === 'am' && hour === 12) return clock(0, minuteText);
  const startsAt = hours?.startsAt ?? null;
  const mayBeEither = half === undefined && /^(?:[1-9]|1[01])$/u.test(hourText);
  if (!mayBeEither || startsAt === null) return morning;
  const evening = clock(hour + 12, minuteText);
  const away = awayFrom(startsAt, hours?.endsAt ?? null);
  return away(evening) < away(morning) ? evening : morning;
}

const clock = (hour: number, minutes: string) => `${String(hour).padStart(2, '0')}:${minutes}`;

/** How long a meeting is taken to last while nobody has put in when it ended. */
const usualMinutes = 180;

/** How many minutes a time lies outside a meeting; none within it. */
function awayFrom(startsAt: string, endsAt: string | null): (time: string) => number {
  const start = minutesOf(startsAt);
  const end = endsAt === null ? start + usualMinutes : minutesOf(endsAt);
  return (time) => Math.max(0, start - minutesOf(time), minutesOf(time) - end);
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
