const toTheMinute = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
} as const;
const format = new Intl.DateTimeFormat('en-GB', toTheMinute);
const toTheSecond = new Intl.DateTimeFormat('en-GB', { ...toTheMinute, second: '2-digit' });

/** A moment (UTC milliseconds) as UK clocks show it: "8 September 2026 at 14:05". */
export const formatInstant = (ms: number): string => format.format(ms);

/** The same with seconds, to tell two of one minute apart: "8 September 2026 at 14:05:31". */
export const formatMoment = (ms: number): string => toTheSecond.format(ms);

/** A number of bytes in words: "312 kB", "1.4 MB". */
export function formatSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
