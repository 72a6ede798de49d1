import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { MinutesLife } from '../../../shared/minutes/life.ts';
import { draftWarning, minutesTitle } from '../../../shared/minutes/paper-title.ts';
import { stepsFrom } from '../../../shared/minutes/state.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import { personByName } from '../members/named-person.ts';
import { memberNames } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { daysSinceMeeting } from './days-since.ts';
import * as queries from './queries.ts';
import { confirmedDigest, rewrittenSinceIssue, textDigest } from './since-read.ts';
import { confirmationsOf, confirmedAt } from './standing.ts';
import { selectVersions } from './versions/queries.ts';

/** What is stored of a life, or its beginning: nothing is stored before something has happened. */
export const storedLife = (db: ReadableDb, meetingId: number): queries.LifeRow =>
  queries.selectLife(db, meetingId) ?? { meetingId, version: 1, state: 'draft', issuedOn: null };

/** Where the minutes of one meeting stand; NOT_FOUND when there is no such meeting. */
export function lifeOf(db: ReadableDb, meetingId: number, today: IsoDate): MinutesLife {
  const { heldOn, kind } = storedMeeting(db, meetingId);
  const { version, state, issuedOn } = storedLife(db, meetingId);
  const names = memberNames(db);
  const confirmations = confirmationsOf(db, meetingId);
  return {
    meetingId,
    version,
    heldOn,
    state,
    locked: state === 'confirmed',
    title: minutesTitle(kind, { state }),
    warning: draftWarning({ state }),
    steps: stepsFrom(state).map(({ to, name, words }) => ({ to, name, words })),
    checks: checksOf(db, { meetingId, state }, today).map(({ memberId, name, ...check }) => ({
      ...check,
      by: personByName(names, memberId, name) ?? { memberId, name },
    })),
    rewritten: state === 'issued in draft' ? rewrittenSinceIssue(db, meetingId, today) : [],
    issuedOn,
    confirmation: confirmations.at(-1) ?? null,
    earlierConfirmations: confirmations.slice(0, -1),
    versions: selectVersions(db, meetingId),
    reopenings: queries.selectReopenings(db, meetingId),
    ...daysSinceMeeting(db, { meetingId, heldOn, issuedOn }, today),
    confirmedHere: confirmedAt(db, meetingId),
  };
}

/** The checks, each with whether the text, or what was confirmed of it, was changed after it. */
function checksOf(
  db: ReadableDb,
  { meetingId, state }: Pick<queries.LifeRow, 'meetingId' | 'state'>,
  today: IsoDate,
) {
  const checks = queries.selectChecks(db, meetingId);
  if (checks.length === 0) return [];
  const digest =
    state === 'confirmed' ? confirmedDigest(db, meetingId) : textDigest(db, meetingId, today);
  return checks.map(({ textSha256, ...check }) => ({
    ...check,
    changedSince: digest !== '' && textSha256 !== '' && textSha256 !== digest,
  }));
}
