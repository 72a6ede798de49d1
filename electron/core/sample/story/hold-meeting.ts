import { followImprovement, logFeedback } from './improve.ts';
import { checkAndIssue, confirmLast } from './minutes-life.ts';
import type { SampleAction, SampleItem, SampleMeeting, SampleProgress } from './sample-meeting.ts';
import { memberId, secretary, type Teller } from './teller.ts';

/**
 * Minutes an announced meeting as a secretary would: who was there, the minutes of the last one,
 * then item by item. Its own minutes go out in the days after. Answers its id.
 */
export async function holdMeeting(teller: Teller, meeting: SampleMeeting): Promise<number> {
  const { ask, goTo, sit } = teller;
  const { heldOn, lastMinutes, progress = [], items } = meeting;
  await goTo(heldOn);
  await sit(secretary);
  const { meetings } = await ask('meetings.list', {});
  const at = meetings.findIndex((one) => one.heldOn === heldOn);
  const id = meetings[at]?.id ?? 0;
  await takeAttendance(teller, id, meeting);
  const last = meetings[at + 1];
  if (last && lastMinutes) await confirmLast(teller, { last: last.id, at: id }, lastMinutes);
  for (const one of progress) await noteProgress(teller, id, { ...one, on: heldOn });
  for (const item of items) await minuteItem(teller, id, item);
  checkAndIssue(teller, { meetingId: id, heldOn });
  return id;
}

async function noteProgress(
  { ask }: Teller,
  meetingId: number,
  { of, note, on }: SampleProgress & { readonly on: string },
): Promise<void> {
  const { actions } = await ask('actions.list', { show: 'open' });
  for (const { id, version } of actions.filter(({ text }) => of.test(text))) {
    await ask('actions.progress', { id, version, on, note, meetingId });
  }
}

async function takeAttendance(teller: Teller, id: number, meeting: SampleMeeting): Promise<void> {
  const { ask } = teller;
  const { attendance, version } = await ask('meetings.get', { id });
  const state = (name: string) => {
    if (meeting.apologies.includes(name)) return 'apologies';
    return meeting.absent.includes(name) ? 'absent' : 'present';
  };
  const set = await ask('meetings.setAttendance', {
    id,
    version,
    attendance: attendance.map(({ memberId, name }) => ({ memberId, state: state(name) })),
  });
  await ask('meetings.setInAttendance', {
    id,
    version: set.version,
    people: [
      { name: 'Pat Example-Sample', role: 'practice manager', kind: 'practice staff' as const },
      { name: 'Dr Quinn Sample', role: 'GP partner', kind: 'practice staff' as const },
    ].slice(0, meeting.staff),
  });
}

async function minuteItem(teller: Teller, meetingId: number, item: SampleItem): Promise<void> {
  const { title, notes, decision, actions = [], feedback = [] } = item;
  const itemId = await writeNotes(teller, meetingId, { title, notes });
  for (const one of feedback) await logFeedback(teller, one, itemId);
  if (decision) {
    const { id: decisionId } = await teller.ask('meetings.addDecision', {
      itemId,
      text: decision.text,
      outcome: decision.outcome ?? 'decision',
      reason: decision.reason ?? '',
    });
    if (decision.action) await agree(teller, decision.action, { meetingId, itemId, decisionId });
    if (decision.improvement) await followImprovement(teller, decisionId, decision.improvement);
  }
  for (const action of actions) await agree(teller, action, { meetingId, itemId });
}

/** Writes under an item of the agenda; answers its id. What stands there already stays. */
async function writeNotes(
  { ask }: Teller,
  meetingId: number,
  { title, notes }: Pick<SampleItem, 'title' | 'notes'>,
): Promise<number> {
  const { itemList } = await ask('meetings.get', { id: meetingId });
  const item = itemList.find((one) => one.title === title);
  if (!item) throw new Error(`${title} is not on the agenda`);
  const { id, version } = item;
  if (notes !== '') await ask('minutes.saveNotes', { itemId: id, version, notes });
  return id;
}

type Where = {
  readonly meetingId: number;
  readonly itemId: number;
  readonly decisionId?: number;
};

async function agree(teller: Teller, action: SampleAction, where: Where): Promise<void> {
  const { text, owner, due, done } = action;
  const { id, version } = await teller.ask('actions.add', {
    text,
    owner: teller.members.has(owner) ? { memberId: memberId(teller, owner) } : { name: owner },
    dueOn: due,
    ...where,
  });
  if (!done) return;
  teller.putOff(done.on, () => complete(teller, { id, version }, done));
}

async function complete(
  teller: Teller,
  action: { readonly id: number; readonly version: number },
  { on, result }: NonNullable<SampleAction['done']>,
): Promise<void> {
  await teller.sit(secretary);
  await teller.ask('actions.complete', { ...action, doneOn: on, result });
}
