import type { Action } from '../../actions/action.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { Meeting } from '../../meetings/contract.ts';
import type { Decision, Item } from '../../meetings/item.ts';
import { readNoteLine } from '../note-line.ts';
import type { Standing } from '../paper-title.ts';
import type { Minutes, MinutesItem, MinutesPart } from './minutes-model.ts';
import { attendanceOnPaper } from './attendance-on-paper.ts';
import { actionOnPaper, decisionOnPaper, progressOnPaper } from './entries-on-paper.ts';
import { chairOf, takerOf } from './who-led.ts';

/** What the line of an item's notes made; an empty list of ids means nothing. */
export type MinutedLine = {
  readonly raw: string;
  readonly actionId: number | null;
  readonly decisionId: number | null;
};

export type MeetingFacts = {
  readonly meeting: Meeting;
  readonly group: string;
  readonly practice: string;
  /** The lines of the notes of each item, by item id. */
  readonly lines: ReadonlyMap<number, readonly MinutedLine[]>;
  /** Earlier actions that were spoken of at this meeting. */
  readonly spokenOf: readonly Action[];
  /** Whether an earlier action was agreed in private: so is what is said of it now. */
  readonly isPrivateAction: (action: Action) => boolean;
  /** Whether a decision was taken in private, also when its line is gone. */
  readonly isPrivateDecision: (decision: Decision) => boolean;
  readonly standing: Standing;
  readonly nextMeeting: Minutes['nextMeeting'];
  readonly amendments: readonly string[];
};

/**
 * The minutes of a meeting as they stand in the record, ready for paper. Imported ones say nothing
 * that did not stand in them: no quorum worked out since, no next meeting of today's record.
 */
export function minutesOfMeeting(facts: MeetingFacts): Minutes {
  const { meeting, group, practice, standing, nextMeeting, amendments } = facts;
  const { kind, heldOn, startsAt, endsAt, place, mode } = meeting;
  return {
    group,
    practice,
    kind,
    heldOn,
    startsAt,
    endsAt,
    moved: meeting.postponements.map(({ from, reason }) =>
      withReason(`from ${formatDay(from)}`, reason),
    ),
    cancelled: meeting.cancellation
      ? withReason(`on ${formatDay(meeting.cancellation.on)}`, meeting.cancellation.reason)
      : '',
    place,
    mode,
    chairedBy: chairOf(meeting),
    takenBy: takerOf(meeting),
    standing,
    ...attendanceOnPaper(meeting),
    quorum: standing.importedOn ? '' : meeting.quorum.words,
    items: [
      ...meeting.itemList.map((item) => itemOnPaper(item, facts)),
      ...spokenOfElsewhere(facts),
    ],
    otherActions: meeting.otherActions.map((action) => ({
      ...actionOnPaper(action),
      ...(facts.isPrivateAction(action) ? { isPrivate: true } : {}),
    })),
    nextMeeting: standing.importedOn ? null : nextMeeting,
    amendments,
  };
}

const withReason = (words: string, reason: string) =>
  reason === '' ? words : `${words}: ${reason}`;

/** Earlier actions have a section of their own where no item is for them. */
function spokenOfElsewhere(facts: MeetingFacts): MinutesItem[] {
  const { meeting, spokenOf } = facts;
  if (spokenOf.length === 0) return [];
  if (meeting.itemList.some(({ purpose }) => purpose === 'matters arising')) return [];
  const parts = spokenOf.map((action) => progressPart(action, facts));
  const title = 'Earlier actions';
  return [{ number: '', title, isPrivate: false, feedbackSource: '', interests: [], parts }];
}

const progressPart = (action: Action, facts: MeetingFacts): MinutesPart => ({
  isPrivate: facts.isPrivateAction(action),
  kind: 'progress',
  progress: progressOnPaper(action, facts.meeting),
});

function itemOnPaper(item: Item, facts: MeetingFacts): MinutesItem {
  const lines = facts.lines.get(item.id) ?? [];
  const fromLines = new Set(lines.flatMap(({ actionId }) => actionId ?? []));
  const decided = new Set(lines.flatMap(({ decisionId }) => decisionId ?? []));
  return {
    number: String(item.position),
    title: item.title,
    isPrivate: item.isPrivate,
    feedbackSource: item.feedbackSource,
    interests: item.interests.map(({ person, interest, left }) => ({
      name: person.name,
      interest,
      what: left ? 'left for this item' : '',
    })),
    quorum: facts.standing.importedOn ? '' : item.quorum,
    parts: [
      ...lines.flatMap((line) => partOf(line, item, facts)),
      ...(item.purpose === 'matters arising' ? facts.spokenOf : []).map((action) =>
        progressPart(action, facts),
      ),
      ...item.decisions
        .filter(({ id }) => !decided.has(id))
        .map((decision): MinutesPart => ({
          isPrivate: !item.isPrivate && facts.isPrivateDecision(decision),
          kind: 'decision',
          decision: decisionOnPaper(decision),
        })),
      ...item.actions
        .filter(({ id }) => !fromLines.has(id))
        .map((action): MinutesPart => ({
          isPrivate: !item.isPrivate && facts.isPrivateAction(action),
          kind: 'action',
          action: actionOnPaper(action),
        })),
    ],
  };
}

function partOf(
  { raw, actionId, decisionId }: MinutedLine,
  item: Item,
  facts: MeetingFacts,
): MinutesPart[] {
  const { kind, text, isPrivate } = readNoteLine(raw);
  const action = item.actions.find(({ id }) => id === actionId);
  if (action) {
    const carriesPrivate = !item.isPrivate && facts.isPrivateAction(action);
    const hidden = isPrivate || carriesPrivate;
    return [{ kind: 'action', isPrivate: hidden, action: actionOnPaper(action) }];
  }
  const decision = item.decisions.find(({ id }) => id === decisionId);
  if (decision) return [{ kind: 'decision', isPrivate, decision: decisionOnPaper(decision) }];
  if (text === '') return [];
  return [{ kind: kind === 'bullet' ? 'bullet' : 'text', isPrivate, text }];
}
