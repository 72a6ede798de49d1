import { neverThere } from '../meetings/time-there.ts';
import type { Meeting } from '../meetings/contract.ts';
import { listAnd } from '../documents/words.ts';
import { decisionGaps } from './decision/decision-gaps.ts';
import { calledPrivate, marksNothing } from './called-private.ts';
import { chairOf, takerOf } from './paper/who-led.ts';

/** Where a gap is filled. */
export type GapPlace =
  | { readonly page: 'meeting' | 'attendance' | 'next meeting' | 'checks' }
  /** With the action about which something is asked under the notes. */
  | { readonly page: 'item'; readonly itemId: number; readonly actionId?: number | null }
  | { readonly page: 'decision'; readonly itemId: number; readonly decisionId: number }
  | { readonly page: 'action'; readonly actionId: number };

/** Something to look at before the minutes go out. */
export type Gap = {
  readonly words: string;
  readonly place: GapPlace;
  /** Without it the minutes make no sense; the others may be left on purpose. */
  readonly isNeeded: boolean;
};

export type MinutesFacts = {
  readonly meeting: Pick<
    Meeting,
    | 'startsAt'
    | 'endsAt'
    | 'place'
    | 'mode'
    | 'attendance'
    | 'inAttendance'
    | 'chairedBy'
    | 'minutesBy'
    | 'quorum'
    | 'otherActions'
  > & { readonly itemList: readonly ItemFacts[] };
  readonly nextMeetingOn: string | null;
  /** Whether progress of earlier actions is noted, which stands under the matters arising. */
  readonly spokeOfActions: boolean;
  /** Roles that have checked the draft, in words: "chair". */
  readonly checkedBy: readonly string[];
  /** Questions still open about a line of an item: "Two people are called Sam ...". */
  readonly questions: readonly {
    readonly itemId: number;
    /** The action it is about; null of anything else. */
    readonly actionId: number | null;
    readonly question: string;
    readonly isNeeded: boolean;
  }[];
};

type ItemFacts = Pick<
  Meeting['itemList'][number],
  'id' | 'position' | 'title' | 'purpose' | 'notes' | 'isPrivate' | 'decisions' | 'actions'
>;

/** What is missing in the minutes of a meeting, in the order of the paper; empty when nothing is. */
export function missingBeforeIssue(facts: MinutesFacts): Gap[] {
  const { meeting } = facts;
  return [
    ...headGaps(meeting),
    ...attendanceGaps(meeting),
    ...meeting.itemList.flatMap((item) => itemGaps(item, facts)),
    ...actionGaps([...meeting.itemList.flatMap(({ actions }) => actions), ...meeting.otherActions]),
    ...closingGaps(facts),
  ];
}

function headGaps({ startsAt, endsAt, place, mode }: MinutesFacts['meeting']): Gap[] {
  const at = { page: 'meeting' } as const;
  return [
    ...gapIf(startsAt === null, 'The time the meeting started is not recorded.', at),
    ...gapIf(endsAt === null, 'The time the meeting ended is not recorded.', at),
    ...gapIf(place === '' && mode !== 'online', 'The place of the meeting is not recorded.', at),
  ];
}

function attendanceGaps(meeting: MinutesFacts['meeting']): Gap[] {
  const { attendance, inAttendance, quorum } = meeting;
  const at = { page: 'attendance' } as const;
  const present = attendance.filter(({ state }) => state === 'present').length;
  if (present + inAttendance.length === 0) {
    return [{ words: 'Nobody is recorded as present.', place: at, isNeeded: true }];
  }
  const open = attendance.filter(
    ({ state, mode }) => state === 'not recorded' && mode === 'in person',
  );
  // Refused when put in, but the times of the meeting may have been changed since.
  const impossible = attendance.filter(
    (member) => member.state === 'present' && neverThere(member, meeting),
  );
  return [
    ...gapIf(
      impossible.length > 0,
      `The times recorded for ${firstNames(impossible)} are not within the meeting, so the quorum leaves them out.`,
      at,
    ),
    ...gapIf(
      open.length > 0,
      `Present, apologies or absent is not recorded for ${firstNames(open)}.`,
      at,
    ),
    ...gapIf(chairOf(meeting) === '', 'Who chaired the meeting is not recorded.', at),
    ...gapIf(takerOf(meeting) === '', 'Who took the minutes is not recorded.', at),
    ...gapIf(
      quorum.quorate === false,
      'The meeting was not quorate: say in the minutes what that meant for its decisions.',
      at,
    ),
  ];
}

/** Five names at most: "A, B, C, D, E and 2 more". */
function firstNames(people: readonly { readonly name: string }[]): string {
  const names = people.slice(0, 5).map(({ name }) => name);
  return listAnd(people.length > 5 ? [...names, `${people.length - 5} more`] : names);
}

function itemGaps(item: ItemFacts, { questions, spokeOfActions, meeting }: MinutesFacts): Gap[] {
  const place = { page: 'item', itemId: item.id } as const;
  const name = `Item ${item.position}, ${item.title}`;
  const hasProgress = item.purpose === 'matters arising' && spokeOfActions;
  const isEmpty =
    item.notes.trim() === '' && item.decisions.length + item.actions.length === 0 && !hasProgress;
  return [
    ...gapIf(isEmpty, `${name}: nothing is written. If it was not discussed, say so.`, place),
    ...gapIf(
      /\?{2,}|\bT(?:BC|BA|BD)\b|\bXX+\b|(?:^|\s)…/m.test(item.notes),
      `${name}: a place to fill in is left.`,
      place,
    ),
    ...(item.isPrivate ? [] : calledPrivate(item.notes)).flatMap((beginning) =>
      gapIf(
        true,
        `${name}: a line begins with “${beginning}”. To leave it out of public copies, start it with “Private:”.`,
        place,
      ),
    ),
    ...gapIf(
      !item.isPrivate && marksNothing(item.notes),
      `${name}: “Private:” stands alone on a line, and so hides nothing below it. Start each line with it that is to be left out of public copies.`,
      place,
    ),
    ...decisionGaps(item.decisions, meeting.attendance).map(({ decisionId, words }): Gap => ({
      words: `${name}: ${words}`,
      place: { page: 'decision', itemId: item.id, decisionId },
      isNeeded: false,
    })),
    ...questions
      .filter(({ itemId }) => itemId === item.id)
      .map(({ question, actionId, isNeeded }): Gap => ({
        words: `${name}: ${question}`,
        place: { ...place, actionId },
        isNeeded,
      })),
  ];
}

function actionGaps(actions: Meeting['otherActions']): Gap[] {
  return actions.flatMap(({ id, reference, owner, dueOn, dueRule, state }): Gap[] => {
    const place = { page: 'action', actionId: id } as const;
    return [
      ...gapIf(owner.name.trim() === '', `${reference}: nobody is named to do it.`, place),
      ...gapIf(
        dueOn === null && dueRule === 'as dated' && state !== 'done',
        `${reference}: it has no due date.`,
        place,
      ),
    ];
  });
}

function closingGaps({ nextMeetingOn, checkedBy }: MinutesFacts): Gap[] {
  return [
    ...gapIf(nextMeetingOn === null, 'The next meeting has no date.', { page: 'next meeting' }),
    ...gapIf(checkedBy.length === 0, 'Nobody has checked the draft yet.', { page: 'checks' }),
  ];
}

const gapIf = (is: boolean, words: string, place: GapPlace): Gap[] =>
  is ? [{ words, place, isNeeded: false }] : [];
