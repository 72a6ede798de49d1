import { topicOf } from '../../../shared/equality/current-edition.ts';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { ageBands } from '../../../shared/monitoring/answer.ts';
import type { OwnCopy } from '../../../shared/monitoring/own-copy.ts';
import type { ReadableDb } from '../record/database.ts';
import {
  selectAccessLog,
  selectForm,
  selectOwnAnswers,
  selectPersonKey,
  type StoredAnswer,
} from './queries.ts';

/** What the file holds about one person, in the words of the form they filled in. */
export function ownCopyOf(
  db: ReadableDb,
  memberId: number,
  editionOf: (version: string) => EqualityEdition,
): OwnCopy {
  const key = selectPersonKey(db, memberId);
  const form = key && selectForm(db, key.id);
  return {
    memberId,
    edition: form?.edition ?? null,
    answeredOn: form?.answeredOn ?? null,
    recordedOn: form?.recordedOn ?? null,
    answers: key
      ? selectOwnAnswers(db, key.id).map((row) => inWords(row, editionOf(row.edition)))
      : [],
    objectedOn: key?.objectedOn ?? null,
    noticeInWriting: key?.noticeInWriting ?? false,
    accesses: selectAccessLog(db).flatMap(({ memberId: about, ...entry }) =>
      about === memberId ? entry : [],
    ),
  };
}

function inWords(answer: StoredAnswer, edition: EqualityEdition): OwnCopy['answers'][number] {
  const { characteristic, state, detail } = answer;
  const question = edition.questions.find((asked) => asked.characteristic === characteristic);
  return {
    characteristic,
    question: question?.text ?? characteristic,
    state,
    answer: answerInWords(answer, edition),
    detail,
    edition: answer.edition,
    answeredOn: answer.answeredOn,
    lapsesOn: answer.lapsesOn,
  };
}

function answerInWords(answer: StoredAnswer, edition: EqualityEdition): string {
  const { characteristic, category, dateOfBirth } = answer;
  if (dateOfBirth !== null) return dateOfBirth.length === 10 ? formatDay(dateOfBirth) : dateOfBirth;
  if (characteristic === 'age') {
    const band = ageBands.find(({ key }) => key === category);
    if (!band) return category ?? '';
    if (band.toAge === null) return `${band.fromAge} and over`;
    return band.fromAge === 0 ? 'Under 16' : `${band.fromAge} to ${band.toAge}`;
  }
  const asked = edition.questions.filter((question) => question.characteristic === characteristic);
  const named = [
    ...asked.flatMap((question) => (question.kind === 'choice' ? question.options : [])),
    ...topicOf(characteristic, edition).categories,
  ];
  return named.find(({ key }) => key === category)?.label ?? category ?? '';
}
