import {
  draftDecision,
  type DecisionDraft,
} from '../../../../shared/minutes/decision/draft-decision.ts';
import { draftAction, type ActionDraft } from '../../../../shared/minutes/draft-action.ts';
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
  readonly decision: (text: string) => DecisionDraft;
};

/** Looks the people of the meeting up when the first line asks for them: most saves have none. */
export function lineReader(db: ReadableDb, meeting: MeetingRow): LineReader {
  const known = once(() => ({
    people: peopleAt(db, meeting),
    context: { meetingOn: meeting.heldOn, nextMeetingOn: nextMeetingOn(db, meeting) },
    present: membersPresentAt(db, meeting.id) ?? Number.POSITIVE_INFINITY,
  }));
  return {
    action: (text) => draftAction(text, known().people, known().context),
    decision: (text) => draftDecision(text, known().people, known().present),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
