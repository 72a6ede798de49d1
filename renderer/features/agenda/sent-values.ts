import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { MinutesState } from '../../../shared/minutes/state.ts';
import type { Recipient } from '../../../shared/agenda/papers-contract.ts';
import type { SentEntry } from '../../../shared/meetings/sent.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import type { InputOf } from '../../rpc/operation-types.ts';

export type SentLine = {
  memberId: number;
  name: string;
  chosen: boolean;
  how: string;
};

/** What goes into the log, as its form holds it. */
export type SentValues = {
  what: string;
  on: DateParts;
  members: SentLine[];
  noticeboard: boolean;
  website: boolean;
  otherName: string;
  otherHow: string;
  note: string;
};

/** What is known about a meeting before anything is recorded as sent. */
export type SentFacts = {
  readonly recipients: readonly Recipient[];
  readonly sent: readonly SentEntry[];
  /** The day the agenda was issued last; null before that. */
  readonly agendaIssuedOn: IsoDate | null;
  /** The day the minutes were issued in draft; null before that. */
  readonly minutesIssuedOn: IsoDate | null;
  readonly minutesState: MinutesState;
  readonly today: IsoDate;
};

/**
 * What went out last is offered, to whoever has not had it, each the way that person likes, on the
 * day it was issued: the log is often written a day or two after the sending.
 */
export function newSent(facts: SentFacts, what = whatToOffer(facts)): SentValues {
  return {
    what,
    on: partsOf(dayToOffer(what, facts).on),
    members: facts.recipients.map(({ memberId, name, how }) => ({
      memberId,
      name,
      chosen: hadBefore(facts.sent, what, memberId) === undefined,
      how,
    })),
    noticeboard: false,
    website: false,
    otherName: '',
    otherHow: 'e-mail',
    note: '',
  };
}

/** The same for something else: what a person changed by hand stays, what was offered follows. */
export function sentAs(what: string, values: SentValues, facts: SentFacts): SentValues {
  const before = newSent(facts, values.what);
  const next = newSent(facts, what);
  return {
    ...values,
    what,
    on: dateIn(values.on) === dateIn(before.on) ? next.on : values.on,
    members: values.members.map((line, index) => {
      const untouched = line.chosen === before.members[index]?.chosen;
      return untouched ? { ...line, chosen: next.members[index]?.chosen ?? false } : line;
    }),
  };
}

function whatToOffer({ minutesState, minutesIssuedOn }: SentFacts): string {
  if (minutesState === 'confirmed') return 'confirmed minutes';
  return minutesIssuedOn === null ? 'agenda' : 'draft minutes';
}

/** The day to offer and why: never one that is still to come. */
export function dayToOffer(what: string, facts: SentFacts): { on: IsoDate; why: string } {
  const { today, agendaIssuedOn, minutesIssuedOn } = facts;
  if (what === 'agenda' && agendaIssuedOn !== null && agendaIssuedOn <= today) {
    return { on: agendaIssuedOn, why: `the day the agenda was issued` };
  }
  if (what === 'draft minutes' && minutesIssuedOn !== null && minutesIssuedOn <= today) {
    return { on: minutesIssuedOn, why: `the day the draft was issued` };
  }
  return { on: today, why: 'today' };
}

/** Whether a member is in the log with this already. */
export const hadBefore = (
  sent: readonly SentEntry[],
  what: string,
  memberId: number,
): SentEntry | undefined =>
  sent.find((entry) => entry.memberId === memberId && entry.what === what);

type SentInput = InputOf<'meetings.recordSent'>;
type Ways = SentInput['to'][number]['how'];

export function sentInput(meetingId: number, values: SentValues): SentInput {
  const { what, on, members, noticeboard, website, otherName, otherHow, note } = values;
  return {
    meetingId,
    what: what as SentInput['what'],
    on: dateIn(on) ?? '',
    note,
    to: [
      ...members
        .filter(({ chosen }) => chosen)
        .map(({ memberId, name, how }) => ({ memberId, name, how: how as Ways })),
      ...(noticeboard ? [{ name: 'Practice noticeboard', how: 'noticeboard' as const }] : []),
      ...(website ? [{ name: 'Practice website', how: 'website' as const }] : []),
      ...(otherName.trim() === '' ? [] : [{ name: otherName, how: otherHow as Ways }]),
    ],
  };
}
