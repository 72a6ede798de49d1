import type { MeetingFields } from '../../../shared/meetings/meeting.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { typedTime } from '../../../shared/dates/typed-time.ts';

/** A meeting as its form holds it: as typed. */
export type MeetingValues = {
  heldOn: DateParts;
  startsAt: string;
  endsAt: string;
  kind: string;
  place: string;
  mode: string;
};

export const newMeeting: MeetingValues = {
  heldOn: partsOf(null),
  startsAt: '',
  endsAt: '',
  kind: 'ordinary',
  place: '',
  mode: 'in person',
};

export function meetingValues(meeting: MeetingFields): MeetingValues {
  return {
    heldOn: partsOf(meeting.heldOn),
    startsAt: meeting.startsAt === null ? '' : formatTime(meeting.startsAt),
    endsAt: meeting.endsAt === null ? '' : formatTime(meeting.endsAt),
    kind: meeting.kind,
    place: meeting.place,
    mode: meeting.mode,
  };
}

export function meetingInput(values: MeetingValues): MeetingFields {
  return {
    heldOn: dateIn(values.heldOn) ?? '',
    startsAt: typedTime(values.startsAt),
    endsAt: typedTime(values.endsAt),
    kind: values.kind as MeetingFields['kind'],
    place: values.place,
    mode: values.mode as MeetingFields['mode'],
  };
}
