import type { ItemSubject, DecisionOutcome } from '../../../../shared/meetings/item.ts';
import type { MeetingKind } from '../../../../shared/meetings/meeting.ts';
import {
  followImprovement,
  logFeedback,
  type SampleFeedback,
  type SampleImprovement,
} from './improve.ts';
import { memberId, secretary, type Teller } from './teller.ts';

export type SampleAction = {
  readonly text: string;
  /** A member's name, or anybody's. */
  readonly owner: string;
  readonly due: string | null;
  /** When it was done and what came of it; left out while it is open. */
  readonly done?: { readonly on: string; readonly result: string };
};

export type SampleItem = {
  readonly title: string;
  readonly notes: string;
  readonly about?: ItemSubject;
  readonly feedbackSource?: string;
  readonly decision?: {
    readonly text: string;
    readonly outcome?: DecisionOutcome;
    readonly reason?: string;
    /** What carries the decision out. */
    readonly action?: SampleAction;
    /** What became of the improvement. */
    readonly improvement?: SampleImprovement;
  };
  /** What the group talked about, as it stands in the log. */
  readonly feedback?: readonly SampleFeedback[];
  readonly actions?: readonly SampleAction[];
};

export type SampleMeeting = {
  readonly heldOn: string;
  readonly kind: MeetingKind;
  readonly apologies: readonly string[];
  readonly absent: readonly string[];
  readonly staff: number;
  readonly items: readonly SampleItem[];
};

/** Minutes one meeting as a secretary would: who was there, then item by item. Answers its id. */
export async function holdMeeting(teller: Teller, meeting: SampleMeeting): Promise<number> {
  const { ask, goTo, sit } = teller;
  await goTo(meeting.heldOn);
  await sit(secretary);
  const { id } = await ask('meetings.add', {
    heldOn: meeting.heldOn,
    startsAt: '18:30',
    endsAt: '20:00',
    kind: meeting.kind,
    place: 'Meeting room, Sample Library',
    mode: 'mixed',
  });
  await takeAttendance(teller, id, meeting);
  for (const item of meeting.items) await minuteItem(teller, id, item);
  return id;
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
  const { title, notes, about = 'ordinary', feedbackSource = '', decision, actions = [] } = item;
  const { feedback = [] } = item;
  const { id: itemId } = await teller.ask('meetings.addItem', {
    meetingId,
    title,
    notes,
    about,
    feedbackSource,
  });
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
