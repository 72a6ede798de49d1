const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

/** When something was made, to the minute: "22 November 2026 at 09:30". */
export const madeAt = (ms: number): string => moment.format(ms);
