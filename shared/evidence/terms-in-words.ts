import { ruleInWords } from '../meetings/quorum.ts';
import { agreementInWords } from '../practice/engagement-in-words.ts';
import type { Terms } from '../practice/terms.ts';

type TermsFact = { readonly name: string; readonly value: string };

/** What the terms of reference say, line by line; what they leave open is left out. */
export function termsInWords(terms: Terms): TermsFact[] {
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
    { name: 'How often practice and group engage', value: terms.engagementFrequency },
    { name: 'Agreed with the group', value: agreementInWords(terms) },
  ].filter(({ value }) => value !== '');
}

function inDays(days: number | null, unit: string, when: string): string {
  return days === null ? '' : `${days} ${days === 1 ? unit : `${unit}s`} ${when}`;
}
