import { addDays } from '../../../shared/dates/add-days.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { questionsFor } from '../../../shared/equality/current-edition.ts';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import type { TopicKey } from '../../../shared/equality/topic.ts';
import {
  askedCharacteristics,
  type AgeAnswer,
  type CategoryAnswer,
  type FormAnswers,
} from '../../../shared/monitoring/answer.ts';
import type { StoredAnswer } from './queries.ts';

/** What one member answered on one occasion. */
export type GivenForm = {
  readonly memberId: number;
  readonly answers: FormAnswers;
  readonly answeredOn: IsoDate;
  readonly recordedOn: IsoDate;
  /** The moment it was given; noon of its day where only that is known. */
  readonly givenAtMs?: number;
};

/** The answers of a form as they are stored, each with its edition and the day on which it lapses. */
export function storedAnswers(
  { answers, answeredOn, givenAtMs }: GivenForm,
  edition: EqualityEdition,
): StoredAnswer[] {
  return askedCharacteristics.flatMap((characteristic) => {
    const answer = answers[characteristic];
    if (!answer) return [];
    const category = categoryOf(answer);
    return {
      characteristic,
      state: answer.state,
      category,
      dateOfBirth: 'dateOfBirth' in answer ? answer.dateOfBirth : null,
      detail: 'detail' in answer ? (answer.detail ?? '') : '',
      edition: edition.version,
      answeredOn,
      givenAtMs: givenAtMs ?? Date.parse(`${answeredOn}T12:00:00Z`),
      lapsesOn: category && lapseOf(characteristic, category, { edition, answeredOn }),
    };
  });
}

function categoryOf(answer: AgeAnswer | CategoryAnswer): string | null {
  if ('ageBand' in answer) return answer.ageBand;
  return 'category' in answer ? answer.category : null;
}

function lapseOf(
  topic: TopicKey,
  category: string,
  { edition, answeredOn }: { readonly edition: EqualityEdition; readonly answeredOn: IsoDate },
): IsoDate | null {
  const days = questionsFor(topic, edition)
    .flatMap((question) => (question.kind === 'choice' ? question.options : []))
    .find(({ key }) => key === category)?.lapsesAfterDays;
  return days === undefined ? null : addDays(answeredOn, days);
}
