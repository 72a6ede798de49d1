import type { Terms } from '../../../shared/practice/terms.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { numberText, typedNumber } from '../../components/form/typed-number.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

/** Terms of reference as their form holds them: as typed. */
export type TermsValues = {
  adoptedOn: DateParts;
  quorumMembers: string;
  quorumStaff: string;
  minimumAge: string;
  meetingsPerYear: string;
  agendaNoticeDays: string;
  minutesWithinWorkingDays: string;
  engagementFrequency: string;
  engagementAgreedOn: DateParts;
  engagementAgreedAt: string;
  engagementMeetingId: string;
  note: string;
};

export function termsValues(terms: Terms | undefined): TermsValues {
  return {
    adoptedOn: partsOf(terms?.adoptedOn),
    quorumMembers: numberText(terms?.quorumMembers),
    quorumStaff: numberText(terms?.quorumStaff),
    minimumAge: numberText(terms?.minimumAge ?? 16),
    meetingsPerYear: numberText(terms?.meetingsPerYear),
    agendaNoticeDays: numberText(terms?.agendaNoticeDays),
    minutesWithinWorkingDays: numberText(terms?.minutesWithinWorkingDays),
    engagementFrequency: terms?.engagementFrequency ?? '',
    engagementAgreedOn: partsOf(terms?.engagementAgreedOn),
    engagementAgreedAt: terms?.engagementAgreedAt ?? '',
    engagementMeetingId: numberText(terms?.engagementMeetingId),
    note: terms?.note ?? '',
  };
}

export function termsInput(values: TermsValues): InputOf<'terms.add'> {
  return {
    ...values,
    adoptedOn: dateIn(values.adoptedOn) ?? '',
    quorumMembers: typedNumber(values.quorumMembers) ?? 0,
    quorumStaff: typedNumber(values.quorumStaff) ?? 0,
    minimumAge: typedNumber(values.minimumAge) ?? 0,
    meetingsPerYear: typedNumber(values.meetingsPerYear),
    agendaNoticeDays: typedNumber(values.agendaNoticeDays),
    minutesWithinWorkingDays: typedNumber(values.minutesWithinWorkingDays),
    engagementAgreedOn: dateIn(values.engagementAgreedOn),
    engagementMeetingId: typedNumber(values.engagementMeetingId),
  };
}
