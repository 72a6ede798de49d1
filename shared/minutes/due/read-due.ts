import { calendarPhrases } from './calendar-phrases.ts';
import type { Due, DueContext } from './due.ts';
import { findPhrase, type Found } from './phrase.ts';
import { relativePhrases } from './relative-phrases.ts';

const phrases = [...calendarPhrases, ...relativePhrases];

/** A line longer than this is not an action anybody says a date in. */
const readUpTo = 4_000;

/**
 * The due date a line of minutes names, by British usage: "by 15 Jan", "15.1.27" after "by", "next
 * meeting", "end of March", "in two weeks", "by Friday", "ASAP". Undefined when it names none.
 *
 * Days are reckoned from the day of the meeting, not from today, since minutes are typed later
 * too. A day without a year is the next one. What could mean two days is answered with a question.
 */
export function readDue(text: string, context: DueContext): Due | undefined {
  const read = text.slice(0, readUpTo);
  const best = phrases.flatMap((phrase) => findPhrase(read, phrase, context)).sort(byWeight)[0];
  if (!best) return undefined;
  const { meaning, from, to } = best;
  return {
    ...meaning,
    from,
    to,
    words: read.slice(from, to),
    standsApart:
      !/^on\b/iu.test(read.slice(from)) &&
      (best.lead !== 'none' || setApart(read.slice(0, from)) || isTimePhrase(read.slice(from))),
  };
}

/** Words after "by" first, then what stands last in the line, then the longer match. */
function byWeight(a: Found, b: Found): number {
  return Number(b.lead === 'by') - Number(a.lead === 'by') || b.to - a.to || a.from - b.from;
}

/** After a dash, a comma or an opening bracket. */
const setApart = (before: string) => /(?:^|[-–—,;:.([])\s*$/u.test(before);

/** "in two weeks", "tomorrow" and the like say when wherever they stand; "next meeting" may not. */
const isTimePhrase = (rest: string) =>
  !/^(?:(?:the|our)\s+)?next\s+(?:\S+\s+)?meeting/iu.test(rest);
