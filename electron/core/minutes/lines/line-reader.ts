import {
  draftDecision,
  type DecisionDraft,
} from '../../../../shared/minutes/decision/draft-decision.ts';
import { draftAction, type ActionDraft } from '../../../../shared/minutes/draft-action.ts';
import { recognise } from '../../../../shared/minutes/people/recognise.ts';
import {
  membersPresentAt,
  nextMeetingOn,
  peopleAt,
  type MeetingRow,
} from '../../meetings/people-at.ts';
import type { ReadableDb } from '../../record/database.ts';

/** Reads the lines of one meeting's notes with what is known of its people and days. */
export type LineReader = {
  readonly action: (text: string) => ActionDraft;
  /** Whether a line names people only and not yet what they are to do: "A: Sam". */
  readonly namesOnly: (text: string) => boolean;
  readonly decision: (text: string) => DecisionDraft;
};

/** Looks the people of the meeting up when the first line asks for them: most saves have none. */
export function lineReader(db: ReadableDb, meeting: MeetingRow): LineReader {
  let drafts: Drafts | undefined;
  const known = () => (drafts ??= draftsFor(knownAt(db, meeting)));
  return {
    namesOnly: (text) => recognise(text, known().known.people) !== undefined,
    action: (text) =>
      remembered(known().actions, text, ({ people, days }) => draftAction(text, people, days)),
    decision: (text) =>
      remembered(known().decisions, text, ({ people, present }) =>
        draftDecision(text, people, present),
      ),
  };

  function remembered<T>(read: Map<string, T>, text: string, draft: (known: Known) => T): T {
    const before = read.get(text);
    if (before !== undefined) return before;
    const now = draft(known().known);
    if (read.size >= mostRemembered) read.clear();
    read.set(text, now);
    return now;
  }
}

type Known = ReturnType<typeof knownAt>;

function knownAt(db: ReadableDb, meeting: MeetingRow) {
  return {
    people: peopleAt(db, meeting),
    days: { meetingOn: meeting.heldOn, nextMeetingOn: nextMeetingOn(db, meeting) },
    present: membersPresentAt(db, meeting.id) ?? Number.MAX_SAFE_INTEGER,
  };
}

type Drafts = {
  readonly key: string;
  readonly known: Known;
  readonly actions: Map<string, ActionDraft>;
  readonly decisions: Map<string, DecisionDraft>;
};

/** A pause in typing changes one line: what the others say is read once, not at every save. */
const mostRemembered = 500;
let last: Drafts | undefined;

function draftsFor(known: Known): Drafts {
  const key = JSON.stringify(known);
  if (last?.key !== key) last = { key, known, actions: new Map(), decisions: new Map() };
  return last;
}
