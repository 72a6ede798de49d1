const ukTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time of day in the United Kingdom as "18:30", also in the night when the clocks change. */
export const timeNow = (at = new Date()): string => ukTime.format(at);
