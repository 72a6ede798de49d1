const ukMoment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant (UTC milliseconds) in United Kingdom time: "21 November 2026 at 18:40". */
export function formatMoment(ms: number): string {
  const parts = new Map(ukMoment.formatToParts(ms).map(({ type, value }) => [type, value]));
  return `${parts.get('day')} ${parts.get('month')} ${parts.get('year')} at ${parts.get('hour')}:${parts.get('minute')}`;
}
