const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Where the words of a place end: at a day, a time, or how it went on. */
const placeEnds = new RegExp(
  String.raw`[\s,;(–-]*(?:\b(?:on|at|from|commencing|starting|between|by)\b\s*)?(?:\b${weekday}\b|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${month}\b|\b${month}\s+\d|\b\d{1,2}[.:/-]\d{1,2}|\b\d{1,2}\s*(?:am|pm)\b|\b(?:on|commencing|starting)\b).*$`,
  'iu',
);
const afterAt =
  /(?<!\p{L})(?:held\s+)?(?:at|in|At|In|AT|IN)\s+(?<place>(?:(?:the|our)\s+)?\p{Lu}.{2,200})$/u;
const venue =
  /\b(?:room|hall|library|church|boardroom|board room|centre|center|surgery|practice|clinic|hub|school|hotel|pub|cafe|café|house)\b/iu;
const sureVenue =
  /\b(?:room|hall|library|church|boardroom|board room|community centre|village|school|hotel)\b/iu;
const notAPlace =
  /\b(?:patients?|participation|ppg|group|minutes|meeting of|notes|chair|manager|secretary|dr)\b/iu;
const hasDay = new RegExp(
  String.raw`\b${weekday}\b|\b${month}\b.*\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}`,
  'iu',
);
const mostLines = 8;

/**
 * Where a meeting was held, from the lines above its attendance: "held at Sample Hall on 5 May",
 * "Tuesday 5 May, 6.30pm, Sample Hall", or a room on a line of its own. Empty when it is not said.
 */
export function findPlace(heading: readonly string[]): string {
  const lines = heading.slice(0, mostLines);
  for (const line of lines) {
    const at = placeOf(afterAt.exec(line)?.groups?.['place'] ?? '');
    if (at !== '') return at;
  }
  for (const line of lines.filter((each) => hasDay.test(each))) {
    const parts = line.split(/\s*[,;|–]\s+/u).map(placeOf);
    const found = parts.find((part) => venue.test(part) && !notAPlace.test(part));
    if (found !== undefined) return found;
  }
  const own = lines.find(
    (line) =>
      sureVenue.test(line) && !notAPlace.test(line) && !line.includes(':') && !hasDay.test(line),
  );
  return own === undefined || own.length > 120 ? '' : own;
}

const placeOf = (said: string): string =>
  said
    .replace(placeEnds, '')
    .replace(/[\s.,;:–-]+$/u, '')
    .slice(0, 300);
