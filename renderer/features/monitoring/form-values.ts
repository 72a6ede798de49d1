import { currentEdition } from '../../../shared/equality/current-edition.ts';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import type { ChoiceQuestion } from '../../../shared/equality/question.ts';
import {
  askedCharacteristics,
  type CategoryAnswer,
  type FormAnswers,
} from '../../../shared/monitoring/answer.ts';
import { emptyDate, type DateParts } from '../../components/date-parts.ts';

/** What the form's fields hold; an empty choice is a question left blank. */
export type FormValues = {
  /** Day, month and year as typed; an array, since any of them may be left out. */
  dateOfBirth: readonly [string, string, string];
  ageBand: string;
  /** The chosen option by the key of its question, and the person's own words beside it. */
  choices: Record<string, string>;
  details: Record<string, string>;
  /** Ticked when questions left blank keep an earlier answer. */
  blanksKeep: boolean;
  answeredOn: DateParts;
  /** The set of words that the form has. */
  edition: string;
};

/** The value of "Prefer not to say" in every question. */
export const declined = 'prefer-not-to-say';

export const emptyForm = (edition: EqualityEdition = currentEdition): FormValues => ({
  dateOfBirth: ['', '', ''],
  ageBand: '',
  choices: Object.fromEntries(edition.questions.map(({ key }) => [key, ''])),
  details: Object.fromEntries(edition.questions.map(({ key }) => [key, ''])),
  blanksKeep: false,
  answeredOn: emptyDate,
  edition: edition.version,
});

/**
 * The answers as they are sent, each in one of the four states.
 *
 * Whoever filled in a form was asked every question on it: one left blank is "not known" (gave no
 * answer), never "not asked", which is for members without a form, nor "declined", which the person
 * says by choosing "Prefer not to say". Whoever only changes some answers leaves out the others.
 */
export function answersOf(
  values: FormValues,
  edition: EqualityEdition = currentEdition,
): FormAnswers {
  const entries = askedCharacteristics.flatMap((topic) => {
    const answer = topic === 'age' ? ageOf(values) : choiceOf(topic, values, edition);
    return values.blanksKeep && answer.state === 'not known' ? [] : [[topic, answer] as const];
  });
  return Object.fromEntries(entries);
}

/** The field that shows a problem with an answer: "answers.sex.category" is the question's. */
export function fieldOf(path: string): string {
  const [, topic] = /^answers\.([^.]+)/.exec(path) ?? [];
  return topic === undefined || topic === 'age' ? path : `choices.${topic}`;
}

export const blanksKeep = {
  label: 'Only some answers are being changed',
  hint: 'What is left blank then stays as it was answered before.',
} as const;

function ageOf({ dateOfBirth, ageBand }: FormValues): NonNullable<FormAnswers['age']> {
  const typed = partialDate(dateOfBirth);
  if (typed !== '') return { state: 'answered', dateOfBirth: typed };
  if (ageBand === declined) return { state: 'declined' };
  if (ageBand === '') return { state: 'not known' };
  return { state: 'answered', ageBand } as NonNullable<FormAnswers['age']>;
}

/** "1954", "1954-03" or "1954-03-31": a person may leave out day and month. */
function partialDate(typed: FormValues['dateOfBirth']): string {
  const [day, month, year] = typed.map((part) => part.trim());
  if (!day && !month && !year) return '';
  const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
  return parts.slice(0, day ? 3 : month ? 2 : 1).join('-');
}

/** The answer at the end of the questions of one topic; declining a second step leaves the first. */
function choiceOf(topic: string, values: FormValues, edition: EqualityEdition): CategoryAnswer {
  const questions = edition.questions.filter(isChoice);
  const path = pathOf(
    questions.find(({ characteristic }) => characteristic === topic),
    values,
    questions,
  );
  const last = path.at(-1);
  if (!last) {
    const first = values.choices[topic];
    return { state: first === declined ? 'declined' : 'not known' };
  }
  const detail = path.map(({ words }) => words).findLast((words) => words !== '');
  return { state: 'answered', category: last.key, ...(detail && { detail }) };
}

/** The chosen options from the first question on. A step left over from another choice is none. */
function pathOf(
  question: ChoiceQuestion | undefined,
  values: FormValues,
  questions: readonly ChoiceQuestion[],
): { readonly key: string; readonly words: string }[] {
  const chosen = question?.options.find(({ key }) => key === values.choices[question.key]);
  if (!question || !chosen) return [];
  const words = chosen.freeText === undefined ? '' : (values.details[question.key] ?? '').trim();
  const next = questions.find(({ key }) => key === chosen.leadsTo);
  return [{ key: chosen.key, words }, ...pathOf(next, values, questions)];
}

const isChoice = (question: EqualityEdition['questions'][number]): question is ChoiceQuestion =>
  question.kind === 'choice';
