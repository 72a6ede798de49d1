import { formatDay } from '../dates/format-day.ts';
import type { TermsFields } from './terms.ts';

type Agreed = Pick<TermsFields, 'engagementAgreedOn' | 'engagementAgreedAt'>;

/**
 * When and where the group agreed how often to engage: "12 May 2026, the annual general meeting".
 * Words without a day are shown, and that the day is missing; empty when neither is recorded.
 */
export function agreementInWords({
  engagementAgreedOn: on,
  engagementAgreedAt: at,
}: Agreed): string {
  if (on === null) return at === '' ? '' : `${at} (the day is not recorded)`;
  return at === '' ? formatDay(on) : `${formatDay(on)}, ${at}`;
}
