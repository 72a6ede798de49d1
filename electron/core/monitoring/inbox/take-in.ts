import type { Arrivals } from '../../../../shared/monitoring/private-answer.ts';
import type { PrivateAnswer } from '../../../../shared/monitoring/private-answer.ts';
import { memberOnDay } from '../../../../shared/members/on-day.ts';
import { editionOf } from '../../equality/service.ts';
import { isErased } from '../../members/erase.ts';
import { memberships } from '../../members/service.ts';
import type { WritableDb } from '../../record/database.ts';
import type { CommandContext } from '../../rpc/context.ts';
import { logAccess } from '../access-log.ts';
import type { OpenMonitoring } from '../open-monitoring.ts';
import { selectForm, selectGivenAt, selectKeyPair, selectPersonKey } from '../queries.ts';
import { recordForm } from '../service.ts';
import { deleteSealedAnswer, markUnreadable, selectSealedAnswers } from './queries.ts';
import { readAnswer } from './read-answer.ts';

type Taken = Pick<Arrivals, 'takenIn' | 'older' | 'fromObjectors' | 'fromNoMembers' | 'unreadable'>;

/**
 * Takes the private answers of the record into the unlocked monitoring file: of two answers to a
 * question the newer one stands. What cannot be read stays in the record. What came from somebody who
 * was not a member on its day, or was erased since, is removed and told of.
 *
 * The answers are on the disk before they are taken out of the record. A crash between the two finds
 * them in both places, and the next time they are no newer than what is recorded.
 */
export function takeIn(context: CommandContext, monitoring: OpenMonitoring): Taken {
  const { db, today } = context;
  const known = new Map(memberships(db).map((person) => [person.id, person]));
  const keys = selectKeyPair(monitoring.db);
  const rows = selectSealedAnswers(db).map((row) => {
    const answer = keys && readAnswer(row.sealed, keys, monitoring.pairing);
    return { row, answer: answer && known.has(answer.memberId) ? answer : undefined };
  });
  const wanted = ({ memberId, answeredOn }: PrivateAnswer) => {
    const person = known.get(memberId);
    return (
      person !== undefined && !isErased(person) && memberOnDay(person, answeredOn) !== undefined
    );
  };
  const readable = rows.flatMap(({ answer }) => answer ?? []);
  const answers = readable.filter(wanted);
  const outcomes = answers.length === 0 ? [] : takeAll(answers, context, monitoring);
  for (const { row, answer } of rows) {
    if (answer) deleteSealedAnswer(db, row.id);
    else if (row.unreadableSince === null) markUnreadable(db, row.id, today);
  }
  const members = (of: Outcome) => [
    ...new Set(outcomes.flatMap(([id, outcome]) => (outcome === of ? id : []))),
  ];
  return {
    takenIn: members('taken in').length,
    older: outcomes.filter(([, outcome]) => outcome === 'older').length,
    fromObjectors: members('objector'),
    fromNoMembers: readable.length - answers.length,
    unreadable: rows.length - readable.length,
  };
}

type Outcome = 'taken in' | 'older' | 'objector';

function takeAll(
  answers: readonly PrivateAnswer[],
  context: CommandContext,
  monitoring: OpenMonitoring,
): (readonly [memberId: number, outcome: Outcome])[] {
  const inOrder = answers.toSorted((a, b) => a.givenAtMs - b.givenAtMs);
  return monitoring.transaction((inner) =>
    inOrder.map((answer) => {
      const outcome = takeOne(inner, answer, context);
      logAccess(inner, context, inLog[outcome], answer.memberId);
      return [answer.memberId, outcome] as const;
    }),
  );
}

const inLog = {
  'taken in': 'Took in a private form',
  older: 'Removed a private form older than the answers recorded',
  objector: 'Removed unread a private form of a member who objects',
} as const;

function takeOne(inner: WritableDb, answer: PrivateAnswer, context: CommandContext): Outcome {
  const { memberId, answeredOn, givenAtMs } = answer;
  const key = selectPersonKey(inner, memberId);
  if (key && key.objectedOn !== null) return 'objector';
  const recorded = key ? selectGivenAt(inner, key.id) : new Map<string, number>();
  const given = Object.entries(answer.answers);
  const newer = given.filter(([topic]) => (recorded.get(topic) ?? -1) < givenAtMs);
  // Somebody who left out every question was asked all the same.
  const firstForm = given.length === 0 && !(key && selectForm(inner, key.id));
  if (newer.length === 0 && !firstForm) return 'older';
  const answers = Object.fromEntries(newer) as PrivateAnswer['answers'];
  const recordedOn = context.today;
  const form = { memberId, answers, answeredOn, recordedOn, givenAtMs };
  recordForm(inner, form, editionOf(context.db, answer.edition));
  return 'taken in';
}
