import { formatDay } from '../dates/format-day.ts';
import { ruleInWords } from '../meetings/quorum.ts';
import { agreementInWords } from '../practice/engagement-in-words.ts';
import type { Terms } from '../practice/terms.ts';

type TermsFact = { readonly name: string; readonly value: string };

/**
 * What the terms of reference say, line by line; what they leave open is left out, and what was
 * agreed with the group only after the paper's last day is not told as agreed.
 */
export function termsInWords(terms: Terms, upTo: string): TermsFact[] {
  const { meetingsPerYear, agendaNoticeDays, minutesWithinWorkingDays } = terms;
  return [
    { name: 'Quorum', value: ruleInWords(terms) },
    { name: 'Minimum age', value: terms.minimumAge > 0 ? `${terms.minimumAge}` : '' },
    { name: 'Meetings a year', value: meetingsPerYear === null ? '' : `${meetingsPerYear}` },
    { name: 'Agenda sent', value: inDays(agendaNoticeDays, 'day', 'before the meeting') },
    {
      name: 'Minutes sent',
      value: inDays(minutesWithinWorkingDays, 'working day', 'after the meeting'),
    },
    ...engagement(terms, upTo),
  ].filter(({ value }) => value !== '');
}

function engagement(terms: Terms, upTo: string): TermsFact[] {
  const name = 'How often practice and group engage';
  const { engagementAgreedOn, engagementFrequency } = terms;
  if (engagementAgreedOn !== null && engagementAgreedOn > upTo) {
    return [{ name, value: `not agreed with the group by ${formatDay(upTo)}` }];
  }
  return [
    { name, value: engagementFrequency },
    { name: 'Agreed with the group', value: agreementInWords(terms) },
  ];
}

function inDays(days: number | null, unit: string, when: string): string {
  return days === null ? '' : `${days} ${days === 1 ? unit : `${unit}s`} ${when}`;
}
