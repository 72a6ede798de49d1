/** A clock time as NHS content writes it: "6.30pm" for 18:30, "midday", "midnight". */
export function formatTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  if (minutes === 0 && hours === 12) return 'midday';
  if (minutes === 0 && hours === 0) return 'midnight';
  const past = minutes === 0 ? '' : `.${String(minutes).padStart(2, '0')}`;
  return `${hours % 12 === 0 ? 12 : hours % 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** From when to when, as far as it is known: "6.30pm to 8pm"; empty when neither is. */
export const formatTimes = (startsAt: string | null, endsAt: string | null): string =>
  [startsAt, endsAt]
    .filter((time) => time !== null)
    .map(formatTime)
    .join(' to ');

/**
 * A typed time as `HH:MM`; null for an empty field. Takes "18:30", "18.30", "6.30pm", "6 pm", "midday".
 * What cannot be read is given back as typed, for the operation to refuse in its own words.
 */
export function typedTime(typed: string): string | null {
  const given = typed.trim().toLowerCase();
  if (given === '') return null;
  if (given === 'midday' || given === 'noon') return '12:00';
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(given);
  if (!match) return typed;
  const [, hourText, minuteText, half] = match;
  let hours = Number(hourText);
  if (half !== undefined && (hours < 1 || hours > 12)) return typed;
  if (half === 'pm' && hours < 12) hours += 12;
  if (half === 'am' && hours === 12) hours = 0;
  return `${String(hours).padStart(2, '0')}:${minuteText ?? '00'}`;
}
