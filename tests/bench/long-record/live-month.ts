import { addDays } from '../../../shared/dates/add-days.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Ask } from '../../../electron/core/sample/ask.ts';
import { feedbackSources } from '../../../shared/feedback/feedback.ts';
import { followUp } from './follow-up.ts';

/** The months of a long record and what making them needs. */
export type Months = {
  readonly ask: Ask;
  readonly today: IsoDate;
  readonly count: number;
  readonly random: () => number;
  /** Ids of those who were members all the time. */
  readonly members: number[];
  readonly setDay: (day: IsoDate) => void;
};

type HowMany = { readonly feedback: number; readonly improvements: number };

const items = 6;
const said =
  'The practice manager explained what had been done since the last meeting.\n- patients had to wait at the telephone in the mornings\n- the group asked how those without a mobile phone are reached\n';
const themes = ['telephone', 'appointments', 'reception', 'prescriptions', 'parking', 'website'];

/** The day of the meeting of a month; the last is in the month before today. */
export function dayOf({ today, count }: Months, month: number): IsoDate {
  const [year = 0, now = 1] = today.split('-').map(Number);
  const at = new Date(Date.UTC(year, now - 1 - (count - month), 9));
  return at.toISOString().slice(0, 10);
}

/** What happens in a month: what patients said, a meeting about it, and what came of it since. */
export async function liveMonth(months: Months, month: number, how: HowMany): Promise<void> {
  const { ask, setDay } = months;
  const heldOn = dayOf(months, month);
  setDay(heldOn);
  const feedbackIds: number[] = [];
  for (let n = 0; n < how.feedback; n += 1) feedbackIds.push(await hear(months, month + n, heldOn));
  const meeting = await ask('meetings.add', { heldOn, startsAt: '18:30', place: 'Sample Surgery' });
  await attend(months, meeting);
  const agreed: string[] = [];
  for (let item = 1; item <= items; item += 1) {
    const { id } = await ask('meetings.addItem', {
      meetingId: meeting.id,
      title: `${themes[item % themes.length] ?? ''}, ${heldOn}`,
      notes: said.repeat(4),
      about: item === 1 ? 'feedback reviewed' : 'ordinary',
    });
    const action = { text: `Write a notice about ${themes[item % themes.length] ?? ''}` };
    const { id: actionId, version } = await ask('actions.add', {
      ...action,
      owner: { memberId: months.members[(month + item) % months.members.length] ?? 0 },
      dueOn: addDays(heldOn, 28),
      meetingId: meeting.id,
      itemId: id,
    });
    if (month < months.count - 3) {
      await ask('actions.complete', { id: actionId, version, doneOn: heldOn, result: 'Done' });
    }
    agreed.push(...(await agree(months, { itemId: id, item, heldOn }, how)));
    const talkedOf = feedbackIds.filter((_, n) => n % items === item - 1);
    for (const feedbackId of talkedOf) {
      await ask('feedback.discuss', { id: feedbackId, version: 1, itemIds: [id] });
    }
  }
  await followUp(ask, heldOn, month > months.count - 6 ? [] : agreed);
}

async function hear({ ask, random }: Months, n: number, on: IsoDate): Promise<number> {
  const theme = themes[n % themes.length] ?? '';
  const { id } = await ask('feedback.add', {
    source: feedbackSources[n % feedbackSources.length] ?? 'other',
    title: `${theme}: what patients said up to ${on}`,
    words: said.repeat(2),
    aboutTo: on,
    receivedOn: on,
    asked: 746,
    responded: Math.floor(random() * 746),
    themes: [
      { theme, count: Math.floor(random() * 40) },
      { theme: themes[(n + 1) % themes.length] ?? '', count: null },
    ],
    figures: [{ label: 'Good or very good', count: null, percent: 71.5, base: 180 }],
  });
  return id;
}

async function attend(
  { ask, members }: Months,
  meeting: { readonly id: number; readonly version: number },
): Promise<void> {
  const attendance = members.map((memberId, n) => {
    const state = n % 3 === 0 ? ('apologies' as const) : ('present' as const);
    return { memberId, state };
  });
  const { quorum: _quorum, ...seen } = await ask('meetings.setAttendance', {
    ...meeting,
    attendance,
  });
  const person = { name: 'Sample Manager', role: 'practice manager' };
  await ask('meetings.setInAttendance', {
    ...seen,
    people: [{ ...person, kind: 'practice staff' }],
  });
}

type Where = { readonly itemId: number; readonly item: number; readonly heldOn: IsoDate };

/** Half of the improvements grow out of decisions, the others were settled outside a meeting. */
async function agree(
  { ask }: Months,
  { itemId, item, heldOn }: Where,
  how: HowMany,
): Promise<string[]> {
  if (item > how.improvements) return [];
  const text = `Improve ${themes[item % themes.length] ?? ''} as agreed on ${heldOn}`;
  if (item % 2 === 1) {
    const outcome = item === 3 ? 'declined with reason' : 'improvement agreed';
    const reason = item === 3 ? 'There is no room for it in the building' : '';
    await ask('meetings.addDecision', { itemId, text, outcome, reason });
    return outcome === 'improvement agreed' ? [text] : [];
  }
  const outcome = 'improvement agreed' as const;
  await ask('improvements.add', { text, outcome, agreedOn: heldOn });
  return [text];
}
