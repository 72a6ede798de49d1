import type { Action } from '../actions/action.ts';
import { isResting } from '../actions/state.ts';
import { formatDay } from '../dates/format-day.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import { daysBetween } from '../dates/add-days.ts';
import { capital, listAnd } from '../documents/words.ts';
import type { MatterArising } from './agenda.ts';
import type { ItemPurpose } from './item-purpose.ts';

export type ActionFacts = Pick<
  Action,
  | 'id'
  | 'number'
  | 'reference'
  | 'text'
  | 'owner'
  | 'moreOwners'
  | 'agreedOn'
  | 'dueOn'
  | 'dueRule'
  | 'doneOn'
  | 'doneMeetingId'
  | 'restsUntil'
  | 'progress'
> & {
  /** Agreed in private: an agenda, which goes out to everybody, has only its number. */
  readonly isPrivate?: boolean;
};

/** An item of an earlier agenda that was not reached or was put off. */
export type PutOffItem = {
  readonly itemId: number;
  readonly title: string;
  readonly isPrivate: boolean;
  readonly purpose: ItemPurpose;
  /** The meetings whose agenda it stood on, oldest first, and whether their minutes put it off. */
  readonly meetings: readonly { readonly on: IsoDate; readonly isSaid: boolean }[];
};

type Meetings = {
  readonly meetingOn: IsoDate;
  /** The day of the meeting before; null at the first. */
  readonly lastOn: IsoDate | null;
};

/**
 * What is still open on the day of a meeting, with its history: actions agreed before and not
 * resting, by number, then items that earlier meetings did not reach or put off.
 *
 * An action done since the last meeting comes once more, to be reported, unless a meeting has
 * heard of it already.
 */
export function mattersArising(
  actions: readonly ActionFacts[],
  putOff: readonly PutOffItem[],
  meetings: Meetings,
): MatterArising[] {
  return [
    ...actions
      .filter((action) => comesBack(action, meetings))
      .sort((a, b) => a.number - b.number)
      .map((action) => actionMatter(action, meetings.meetingOn)),
    ...putOff.map(itemMatter),
  ];
}

/** Whether an action is brought up at a meeting. */
export function comesBack(
  action: Omit<ActionFacts, 'isPrivate'>,
  { meetingOn, lastOn }: Meetings,
): boolean {
  if (action.agreedOn >= meetingOn) return false;
  if (action.doneOn === null) return !isResting(action, meetingOn);
  if (action.doneMeetingId !== null || action.doneOn > meetingOn) return false;
  return lastOn === null || action.doneOn > lastOn;
}

function actionMatter(action: ActionFacts, meetingOn: IsoDate): MatterArising {
  const { id, reference, text, owner, moreOwners, progress, agreedOn, isPrivate = false } = action;
  const known = { actionId: id, itemId: null, reference, isPrivate, purpose: 'business' } as const;
  if (isPrivate) return { ...known, title: 'Private action', history: [] };
  const who = listAnd([owner.name, ...moreOwners.map(({ name }) => name)].filter(Boolean));
  const agreed = [`Agreed ${formatDay(agreedOn)}`, who, dueInWords(action, meetingOn)];
  return {
    ...known,
    title: text,
    history: [
      `${agreed.filter((words) => words !== '').join(', ')}.`,
      ...progress.map(({ on, note }) => sentence(`${formatDay(on)}: ${note}`)),
      ...(action.doneOn === null ? [] : [`Done ${formatDay(action.doneOn)}.`]),
    ],
  };
}

function dueInWords({ dueOn, dueRule, doneOn }: ActionFacts, meetingOn: IsoDate): string {
  if (dueOn === null) return dueRule === 'next meeting' ? 'due at the next meeting' : 'no due date';
  if (doneOn !== null || dueOn >= meetingOn) return `due ${formatDay(dueOn)}`;
  const late = daysBetween(dueOn, meetingOn);
  // An agenda is read days before its meeting, when this may not be overdue yet.
  return `due ${formatDay(dueOn)}, ${late === 1 ? '1 day' : `${late} days`} before this meeting`;
}

const itemMatter = ({
  itemId,
  title,
  isPrivate,
  purpose,
  meetings,
}: PutOffItem): MatterArising => ({
  actionId: null,
  itemId,
  reference: '',
  title,
  isPrivate,
  purpose,
  history: meetings.map(({ on, isSaid }) =>
    isSaid
      ? `Put off at the meeting of ${formatDay(on)}.`
      : `On the agenda of ${formatDay(on)}, not discussed.`,
  ),
});

const sentence = (text: string) => (/[.!?]$/u.test(text) ? text : `${text}.`);

/** "AP31: Draft a poster. Agreed 8 September 2026, Sam Sample, due 12 November 2026." */
export function matterInWords({ reference, title, history }: MatterArising): string {
  const name = reference === '' ? capital(title) : `${reference}: ${capital(title)}`;
  return [sentence(name), ...history].join(' ');
}
