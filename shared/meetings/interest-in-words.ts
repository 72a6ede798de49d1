import { asSentence, capital } from '../documents/words.ts';

/**
 * "Alex Sample declared an interest: works at the pharmacy; left for this item." What was not said is
 * left out: what the interest is may stay unsaid, and who leaves is not known before the meeting.
 */
export function interestInWords(name: string, ...said: readonly string[]): string {
  const words = said
    .filter((each) => each !== '')
    .map((each, at, all) => (at === all.length - 1 ? each : each.replace(/\.$/u, '')))
    .join('; ');
  const declared = `${capital(name)} declared an interest`;
  return words === '' ? `${declared}.` : asSentence(`${declared}: ${words}`);
}
