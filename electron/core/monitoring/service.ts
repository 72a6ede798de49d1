import { randomBytes } from 'node:crypto';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { lastDayOf, type Membership } from '../../../shared/members/on-day.ts';
import { currentEdition } from '../../../shared/equality/current-edition.ts';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import type { AnswerCounts } from '../../../shared/monitoring/answer-counts.ts';
import { countAnswers } from '../../../shared/monitoring/count-answers.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { checkAnswers } from './check-answers.ts';
import type { OpenMonitoring } from './open-monitoring.ts';
import { storedAnswers, type GivenForm } from './stored-answers.ts';
import {
  deleteAnswer,
  deleteForm,
  deletePersonKey,
  insertAnswer,
  insertForm,
  insertPersonKey,
  selectAnswers,
  selectKnownPeople,
  selectPersonKey,
  updateObjection,
  type PersonKey,
} from './queries.ts';

/**
 * How many of these members gave which answer as of a day: all that other features ever learn.
 * A member without a form counts as not asked, one who objected as declined.
 */
export function answerCounts(
  monitoring: Pick<OpenMonitoring, 'db'>,
  memberIds: readonly number[],
  day: IsoDate,
): AnswerCounts {
  const ids = new Set(memberIds);
  const objected = selectKnownPeople(monitoring.db).filter(
    ({ memberId, objectedOn }) => ids.has(memberId) && objectedOn !== null,
  );
  return countAnswers(selectAnswers(monitoring.db, [...ids]), {
    day,
    people: ids.size,
    objected: objected.length,
  });
}

/**
 * Records what a member answered, each answer in place of an earlier one to the same question; what
 * the form does not mention stays. Refuses a category that no question offers.
 */
export function recordForm(
  db: WritableDb,
  form: GivenForm,
  edition: EqualityEdition = currentEdition,
): void {
  checkAnswers(form.answers, form.answeredOn, edition);
  const key = personKeyOf(db, form.memberId);
  if (key.objectedOn !== null) throw objects();
  insertForm(db, {
    person: key.id,
    edition: edition.version,
    answeredOn: form.answeredOn,
    recordedOn: form.recordedOn,
  });
  for (const answer of storedAnswers(form, edition)) {
    deleteAnswer(db, key.id, answer.characteristic);
    insertAnswer(db, key.id, answer);
  }
}

/** Deletes a member's answers and remembers the objection; how many answers there were. */
export function withdraw(
  db: WritableDb,
  memberId: number,
  objection: { readonly on: IsoDate; readonly inWriting: boolean },
): number {
  const { id } = personKeyOf(db, memberId);
  updateObjection(db, id, objection);
  return deleteForm(db, id);
}

/** Takes an objection back; refuses when there is none. */
export function liftObjection(db: WritableDb, memberId: number): void {
  const key = selectPersonKey(db, memberId);
  if (!key || key.objectedOn === null) {
    throw new UserError('REFUSED', 'This member has not objected. Nothing was changed.');
  }
  updateObjection(db, key.id, { on: null, inWriting: false });
}

/**
 * Whose answers are past keeping: people who left before the latest review was frozen, or twelve
 * months ago or more, and keys of nobody in the record. The answers stand in that review as
 * counts, which is all it needs.
 */
export function duePeople(
  db: ReadableDb,
  people: readonly Pick<Membership, 'id' | 'spells'>[],
  { today, latestReviewOn }: { readonly today: IsoDate; readonly latestReviewOn: IsoDate | null },
): number[] {
  const left = new Map(people.map(({ id, spells }) => [id, lastDayOf(spells)]));
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  const latest = latestReviewOn !== null && latestReviewOn > yearAgo ? latestReviewOn : yearAgo;
  return selectKnownPeople(db)
    .map(({ memberId }) => memberId)
    .filter((memberId) => {
      const leftOn = left.get(memberId);
      return leftOn === undefined || (leftOn !== null && leftOn <= latest);
    });
}

/** Deletes all that is known of these people: answers, objection, and the key itself. */
export function removeAnswersOfFormerMembers(db: WritableDb, memberIds: readonly number[]): void {
  for (const memberId of memberIds) {
    const key = selectPersonKey(db, memberId);
    if (!key) continue;
    deleteForm(db, key.id);
    deletePersonKey(db, key.id);
  }
}

function personKeyOf(db: WritableDb, memberId: number): PersonKey {
  const known = selectPersonKey(db, memberId);
  if (known) return known;
  const id = randomBytes(16).toString('hex');
  insertPersonKey(db, id, memberId);
  return { id, memberId, objectedOn: null, noticeInWriting: false };
}

const objects = (): UserError =>
  new UserError(
    'REFUSED',
    'This member does not want their answers kept. Nothing was recorded. If they have changed their mind, note that first.',
  );
