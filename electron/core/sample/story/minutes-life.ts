import { addDays } from '../../../../shared/dates/add-days.ts';
import { sendOut } from './announce-meeting.ts';
import { manager, memberId, secretary, type Teller } from './teller.ts';

/** A correction that was asked for, in the item with this title. */
type SampleChange = {
  readonly item: string;
  readonly words: string;
  readonly was: string;
  readonly now: string;
};

/** Who moved that minutes are confirmed, and with what changes. */
export type SampleConfirmation = {
  readonly proposer: string;
  readonly seconder: string;
  readonly changes?: readonly SampleChange[];
};

/** The days after a meeting: chair and practice manager read the draft, then it goes out. */
export function checkAndIssue(
  teller: Teller,
  { meetingId, heldOn }: { readonly meetingId: number; readonly heldOn: string },
): void {
  const { ask, putOff, sit } = teller;
  const seen = async () => {
    const { version } = await ask('minutes.life', { meetingId });
    return { meetingId, version };
  };
  const checked = addDays(heldOn, 6);
  putOff(checked, async () => {
    await sit(secretary);
    const chair = { memberId: memberId(teller, 'Alex Sample') };
    await ask('minutes.check', { ...(await seen()), by: chair, role: 'chair', on: checked });
    await ask('minutes.check', {
      ...(await seen()),
      by: { name: manager.name },
      role: 'practice manager',
      on: checked,
      comments: 'Thank you: nothing to add from the practice.',
    });
  });
  const issuedOn = addDays(heldOn, 9);
  putOff(issuedOn, async () => {
    await sit(secretary);
    await ask('minutes.issue', { ...(await seen()), issuedOn });
    await sendOut(teller, { meetingId, what: 'draft minutes', on: issuedOn });
  });
}

type Meetings = { readonly last: number; readonly at: number };

/** The meeting confirms the minutes of the last one, as presented or with changes. */
export async function confirmLast(
  teller: Teller,
  { last, at }: Meetings,
  { proposer, seconder, changes = [] }: SampleConfirmation,
): Promise<void> {
  const { ask } = teller;
  const { version } = await ask('minutes.life', { meetingId: last });
  const { itemList } = await ask('meetings.get', { id: last });
  await ask('minutes.confirm', {
    meetingId: last,
    version,
    how: 'at a meeting',
    atMeetingId: at,
    proposer: { memberId: memberId(teller, proposer) },
    seconder: { memberId: memberId(teller, seconder) },
    changes: changes.map(({ item, ...change }) => ({
      ...change,
      itemId: itemList.find(({ title }) => title === item)?.id ?? null,
    })),
  });
}
