import type { Recipient } from '../../../shared/agenda/papers-contract.ts';
import type { SentEntry } from '../../../shared/meetings/sent.ts';
import { today } from '../../app/today.ts';
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

/** Whoever has not been sent the agenda is chosen, each the way that person likes. */
export function newSent(recipients: readonly Recipient[], sent: readonly SentEntry[]): SentValues {
  const had = new Set(sent.filter(({ what }) => what === 'agenda').map(({ memberId }) => memberId));
  return {
    what: 'agenda',
    on: partsOf(today()),
    members: recipients.map(({ memberId, name, how }) => ({
      memberId,
      name,
      chosen: !had.has(memberId),
      how,
    })),
    noticeboard: false,
    website: false,
    otherName: '',
    otherHow: 'e-mail',
    note: '',
  };
}

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
