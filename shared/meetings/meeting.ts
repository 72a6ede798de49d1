import { z } from 'zod';
import { personInput } from '../actions/action.ts';
import { minutesState } from '../minutes/minutes-state.ts';
import { clockTime, id, isoDate, optionalLine, requiredLine, version } from '../rpc/fields.ts';

export const meetingKinds = ['first', 'ordinary', 'annual general', 'extraordinary'] as const;
export const meetingModes = ['in person', 'online', 'mixed'] as const;

export const meetingKind = z.enum(meetingKinds, { error: 'Choose the kind of meeting' });
export const meetingMode = z.enum(meetingModes, { error: 'Choose in person, online or mixed' });

export type MeetingKind = (typeof meetingKinds)[number];
export type MeetingMode = (typeof meetingModes)[number];

/** What a form asks about a meeting. Times are UK wall-clock times. */
export const meetingFields = z.strictObject({
  heldOn: isoDate,
  startsAt: clockTime.nullable().default(null),
  endsAt: clockTime.nullable().default(null),
  kind: meetingKind.default('ordinary'),
  place: optionalLine(300).default(''),
  mode: meetingMode.default('in person'),
});

export type MeetingFields = z.output<typeof meetingFields>;

/** For `superRefine`: a meeting ends after it starts. */
export function checkTimes(
  { startsAt, endsAt }: Pick<MeetingFields, 'startsAt' | 'endsAt'>,
  context: z.RefinementCtx,
): void {
  if (startsAt === null || endsAt === null || startsAt < endsAt) return;
  const message = `Enter an end time that is after the start time${afternoonInstead(startsAt, endsAt)}`;
  context.addIssue({ code: 'custom', path: ['endsAt'], message });
}

/** Who types 8 for the end of a meeting that starts at 18:30 means the evening. */
function afternoonInstead(startsAt: string, endsAt: string): string {
  const hours = Number(endsAt.slice(0, 2));
  if (hours < 1 || hours > 11) return '';
  const minutes = endsAt.slice(3);
  if (`${hours + 12}:${minutes}` <= startsAt) return '';
  const past = minutes === '00' ? '' : `.${minutes}`;
  return `, like ${hours}${past}pm (${hours + 12}:${minutes})`;
}

/** Somebody who was there without being a member: practice staff or a guest. */
export const inAttendance = z.strictObject({
  name: requiredLine('Enter a name', 120),
  role: optionalLine(120).default(''),
  kind: z.enum(['practice staff', 'guest'], { error: 'Choose practice staff or guest' }),
});

/** Staff and guests as they are put down: those who came, and those who sent apologies. */
export const otherAttendance = inAttendance.extend({
  state: z.enum(['present', 'apologies']).default('present'),
});

/** What is said about a meeting besides date and place. */
export const meetingFacts = z.strictObject({
  /** Who was in the chair and who wrote the minutes, so far as it was not the officers. */
  chairedBy: personInput('Enter who was in the chair').nullable().default(null),
  minutesBy: personInput('Enter who took the minutes').nullable().default(null),
  /** Until when items for the agenda may be sent in. */
  itemsByOn: isoDate.nullable().default(null),
  /** How to take part from afar, in words or as an address. */
  joining: optionalLine(500).default(''),
});

export const cancellation = z.strictObject({ on: isoDate, reason: z.string() });

/** A day from which the meeting was moved. */
export const postponement = z.strictObject({ from: isoDate, on: isoDate, reason: z.string() });

export type MeetingFacts = z.output<typeof meetingFacts>;
export type InAttendance = z.output<typeof inAttendance>;
export type OtherAttendance = z.output<typeof otherAttendance>;

/** A meeting in one line. */
export const meetingSummary = z.strictObject({
  id,
  version,
  heldOn: isoDate,
  startsAt: clockTime.nullable(),
  endsAt: clockTime.nullable(),
  kind: meetingKind,
  place: z.string(),
  mode: meetingMode,
  /** True once somebody is recorded as present or in attendance: a date alone is a plan. */
  held: z.boolean(),
  /** Members present. */
  present: z.int(),
  /** Of those, members who take part virtually. */
  presentVirtual: z.int(),
  apologies: z.int(),
  absent: z.int(),
  staff: z.int(),
  guests: z.int(),
  /** A cancelled meeting stays in the record and is not held. */
  cancelled: z.boolean(),
  /** Where its minutes stand. */
  minutesState,
  /** Null when not held yet, or when the terms in force set no quorum. */
  quorate: z.boolean().nullable(),
  items: z.int(),
  decisions: z.int(),
  actions: z.int(),
});

export type MeetingSummary = z.output<typeof meetingSummary>;
