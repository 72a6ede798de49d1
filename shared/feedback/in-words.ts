import { formatDay } from '../dates/format-day.ts';
import { capital, people } from '../documents/words.ts';
import { smallNumber } from '../disclosure/small-number.ts';
import type { Feedback, Theme } from './feedback.ts';

type Named = Pick<Feedback, 'source' | 'sourceWords'>;

/** "Community group (Sample Carers)", "Friends and Family Test"; other sources by their own words. */
export function sourceInWords({ source, sourceWords }: Named): string {
  if (sourceWords === '') return source === 'other' ? 'Another source' : capital(source);
  return source === 'other' ? capital(sourceWords) : `${capital(source)} (${sourceWords})`;
}

/** "1 April 2026 to 30 June 2026", or the one day. */
export function periodInWords({ aboutFrom, aboutTo }: Pick<Feedback, 'aboutFrom' | 'aboutTo'>) {
  if (aboutFrom === null || aboutFrom === aboutTo) return formatDay(aboutTo);
  return `${formatDay(aboutFrom)} to ${formatDay(aboutTo)}`;
}

/** "180 of 746 responded", "180 responded", "746 were asked"; empty when neither is known. */
export function responsesInWords({
  asked,
  responded,
}: Pick<Feedback, 'asked' | 'responded'>): string {
  if (responded === null) return asked === null ? '' : `${people(asked)} were asked`;
  if (asked === null) return `${people(responded)} responded`;
  return `${people(responded)} of ${people(asked)} responded`;
}

/** The same for a paper that hides small numbers: empty where either of them is one. */
export const publicResponsesInWords = (one: Pick<Feedback, 'asked' | 'responded'>): string =>
  [one.responded, one.asked].some(isSmall) ? '' : responsesInWords(one);

/** "Telephone (41), Parking"; what was not counted stands alone. */
export const themesInWords = (themes: readonly Theme[]): string =>
  themes
    .map(({ theme, count }) => (count === null ? theme : `${theme} (${people(count)})`))
    .join(', ');

/** The same for a paper that hides small numbers: a theme that few named stands alone. */
export const publicThemesInWords = (themes: readonly Theme[]): string =>
  themesInWords(
    themes.map(({ theme, count }) => ({ theme, count: isSmall(count) ? null : count })),
  );

const isSmall = (count: number | null): boolean => count !== null && count < smallNumber;
