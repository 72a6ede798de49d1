import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { ChecklistLine } from '../../../shared/minutes/life.ts';
import { missingBeforeIssue, type Gap } from '../../../shared/minutes/missing-before-issue.ts';
import { readNotes, type LineKind } from '../../../shared/minutes/note-line.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { nextMeetingOn } from '../meetings/people-at.ts';
import { wholeMeeting } from '../meetings/whole-meeting.ts';
import type { ReadableDb } from '../record/database.ts';
import { readerOf } from './keep-notes.ts';
import type { LineReader } from './lines/line-reader.ts';
import { readKept } from './lines/read-kept.ts';
import { selectChecks } from './queries.ts';
import { spokenOfAt } from './spoken-of.ts';

/** What is missing in the minutes of a meeting, in the order of the paper, with the places. */
export function checklistOf(db: ReadableDb, meetingId: number, today: IsoDate): ChecklistLine[] {
  const meeting = wholeMeeting(db, meetingId, today);
  const reader = readerOf(db, meetingId);
  const questions = meeting.itemList.flatMap((item) => {
    const { actions, decisions, loose, waiting } = readKept(db, item, { reader, today });
    // "Nobody is named" and "no due date" are said of the action itself.
    const ofAction = actions.flatMap(({ id, questions: asked }) =>
      asked
        .filter(isAsked)
        .map(({ words, mayStay }) => ({ actionId: id, question: words, isNeeded: !mayStay })),
    );
    const others = [
      ...decisions.flatMap((kept) => kept.questions.filter(isAsked)).map(({ words }) => words),
      ...waiting.map(({ words }) => words),
      ...loose.map(({ reference, words }) => `${reference}: ${words}`),
    ].map((question) => ({ actionId: null, question, isNeeded: true }));
    const unmarked = readNotes(item.notes)
      .filter(({ kind, text }) => isNameAlone(kind, text, reader.namesOnly))
      .map(({ text }) => ({ actionId: null, question: notAnAction(text), isNeeded: false }));
    return [...ofAction, ...others, ...unmarked].map((one) => ({ itemId: item.id, ...one }));
  });
  const gaps = missingBeforeIssue({
    meeting,
    spokeOfActions: spokenOfAt(db, meeting).length > 0,
    nextMeetingOn: nextMeetingOn(db, storedMeeting(db, meetingId)),
    checkedBy: selectChecks(db, meetingId).map(({ role }) => role),
    questions,
  });
  return gaps.map(lineOf);
}

/** "Action Ryan", "... will look at it. ACTION RS": an action is meant, which the line does not record. */
function isNameAlone(kind: LineKind, text: string, namesOnly: LineReader['namesOnly']): boolean {
  const name =
    /^actions?\s+(?:(?:for|by|on)\s+)?[-–—]*\s*(.+)$/iu.exec(text)?.[1] ??
    /[.;!?)\]–—-]\s*ACTIONS?\b[\s:–—-]*(.+)$/u.exec(text)?.[1];
  return (kind === 'text' || kind === 'bullet') && name !== undefined && namesOnly(name);
}

const notAnAction = (text: string) =>
  `“${text}” records no action. If there is one, write “A:”, who does it and what.`;

/** Votes are held against who was there with the other decisions. */
const isAsked = ({ said }: { readonly said: string }) => said !== '' && said !== 'vote';

function lineOf({ words, isNeeded, place }: Gap): ChecklistLine {
  return {
    words,
    isNeeded,
    page: place.page,
    itemId: 'itemId' in place ? place.itemId : null,
    decisionId: 'decisionId' in place ? place.decisionId : null,
    actionId: 'actionId' in place ? (place.actionId ?? null) : null,
  };
}
