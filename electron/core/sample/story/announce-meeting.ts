import { addDays } from '../../../../shared/dates/add-days.ts';
import type { SampleItem, SampleMeeting } from './sample-meeting.ts';
import { secretary, type Teller } from './teller.ts';

/** More than the terms of reference ask for. */
const daysAhead = 10;

/** Plans a meeting on a day, and sends its agenda out in time before the meeting. */
export function announceMeeting(
  teller: Teller,
  meeting: SampleMeeting,
  plannedOn = agendaDay(meeting),
): void {
  teller.putOff(plannedOn, () => plan(teller, meeting));
  teller.putOff(agendaDay(meeting), () => sendAgenda(teller, meeting));
}

const agendaDay = ({ heldOn }: SampleMeeting) => addDays(heldOn, -daysAhead);

async function plan({ ask, sit }: Teller, { heldOn, kind }: SampleMeeting): Promise<void> {
  await sit(secretary);
  await ask('meetings.add', {
    heldOn,
    startsAt: '18:30',
    endsAt: '20:00',
    kind,
    place: 'Meeting room, Sample Library',
    mode: 'mixed',
  });
}

async function sendAgenda(teller: Teller, meeting: SampleMeeting): Promise<void> {
  const { ask, sit } = teller;
  const issuedOn = agendaDay(meeting);
  await sit(secretary);
  const { meetings } = await ask('meetings.list', {});
  const planned = meetings.find(({ heldOn }) => heldOn === meeting.heldOn);
  if (!planned) throw new Error(`No meeting is planned on ${meeting.heldOn}`);
  const { id: meetingId } = planned;
  for (const item of meeting.items) await putOnAgenda(teller, meetingId, item);
  const version = await drawMatters(teller, { meetingId, version: planned.version });
  await ask('agenda.issue', { meetingId, version, issuedOn });
  await sendOut(teller, { meetingId, what: 'agenda', on: issuedOn });
}

/** What is open by then stands under “Matters arising”; answers the version of the meeting. */
async function drawMatters(
  { ask }: Teller,
  seen: { readonly meetingId: number; readonly version: number },
): Promise<number> {
  const { itemList } = await ask('meetings.get', { id: seen.meetingId });
  if (!itemList.some(({ purpose }) => purpose === 'matters arising')) return seen.version;
  return (await ask('agenda.drawMatters', seen)).version;
}

async function putOnAgenda({ ask }: Teller, meetingId: number, item: SampleItem): Promise<void> {
  const { title, about = 'ordinary', feedbackSource = '', purpose } = item;
  const added = await ask('meetings.addItem', { meetingId, title, about, feedbackSource });
  if (purpose) await ask('meetings.saveItemFacts', { ...added, purpose });
}

type Sent = {
  readonly meetingId: number;
  readonly what: 'agenda' | 'draft minutes';
  readonly on: string;
};

/** To everybody, by post to those who like paper better. */
export async function sendOut({ ask }: Teller, sent: Sent): Promise<void> {
  const { recipients } = await ask('agenda.recipients', { meetingId: sent.meetingId });
  const to = recipients.map(({ memberId, name, how }) => ({ memberId, name, how }));
  await ask('meetings.recordSent', { ...sent, to });
}
