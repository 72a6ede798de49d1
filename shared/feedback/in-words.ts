import { formatDay } from '../dates/format-day.ts';
import { capital, people } from '../documents/words.ts';
import type { Feedback } from './feedback.ts';

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
