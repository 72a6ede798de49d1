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
