import type { EqualityEdition } from './edition.ts';
import { questionSetKind, type QuestionSet, type QuestionWords } from './question-set.ts';
import type { Question } from './question.ts';

/** The words of an edition as a set that can be written to a file and changed there. */
export function questionSetOf(edition: EqualityEdition): QuestionSet {
  const { version, source, date, explanation, questions } = edition;
  return {
    kind: questionSetKind,
    version,
    source,
    date,
    explanation: { ...explanation },
    questions: questions.map(wordsOf),
  };
}

/** An edition that asks in the words of a set, and counts in the categories it always had. */
export function inWordsOf(set: QuestionSet, base: EqualityEdition): EqualityEdition {
  const words = new Map(set.questions.map((question) => [question.key, question]));
  return {
    ...base,
    version: set.version,
    source: set.source,
    date: set.date,
    explanation: set.explanation,
    questions: base.questions.map((question) => reworded(question, words.get(question.key))),
  };
}

/**
 * What keeps a set from being used, each in a sentence; none when it can be. Whatever its words, it
 * must ask every question of the base with every option, under the same codes: an answer of an
 * unknown code could not be counted or compared.
 */
export function problemsOfSet(set: QuestionSet, base: EqualityEdition): string[] {
  const known = base.questions.map(({ key }) => key);
  return [
    ...differences('question', {
      known,
      given: set.questions.map(({ key }) => key),
      of: 'the file',
    }),
    ...base.questions.flatMap((question) => {
      const given = set.questions.find(({ key }) => key === question.key);
      return given ? problemsOfQuestion(question, given) : [];
    }),
  ];
}

function problemsOfQuestion(question: Question, given: QuestionWords): string[] {
  const of = `the question “${question.key}”`;
  if (question.kind === 'date of birth') {
    return given.options === undefined ? [] : [`There are options in ${of}, which asks for a day.`];
  }
  const options = given.options ?? [];
  const labels = options.map(({ label }) => label.trim().toLowerCase());
  const boxes = question.options.filter(
    ({ key, freeText }) =>
      (freeText === undefined) !==
      (options.find((option) => option.key === key)?.freeText === undefined),
  );
  return [
    ...differences('option', {
      known: question.options.map(({ key }) => key),
      given: options.map(({ key }) => key),
      of,
    }),
    ...(new Set(labels).size < labels.length ? [`Two options have the same words in ${of}.`] : []),
    ...boxes
      .filter(({ key }) => options.some((option) => option.key === key))
      .map(({ key, freeText }) =>
        freeText === undefined
          ? `The option “${key}” has a “freeText” box in ${of}, which has none there.`
          : `The option “${key}” needs words for its “freeText” box in ${of}.`,
      ),
  ];
}

type Codes = {
  readonly known: readonly string[];
  readonly given: readonly string[];
  readonly of: string;
};

function differences(what: 'question' | 'option', { known, given, of }: Codes): string[] {
  const twice = given.filter((key, at) => given.indexOf(key) < at);
  return [
    ...known
      .filter((key) => !given.includes(key))
      .map((key) => `The ${what} “${key}” is missing in ${of}.`),
    ...given
      .filter((key) => !known.includes(key))
      .map((key) => `The ${what} “${key}” is not known in ${of}.`),
    ...twice.map((key) => `The ${what} “${key}” stands twice in ${of}.`),
  ];
}

function wordsOf(question: Question): QuestionWords {
  const { key, text, hint, errorText } = question;
  return {
    key,
    text,
    ...(hint === undefined ? {} : { hint }),
    errorText,
    ...(question.kind === 'choice'
      ? {
          options: question.options.map((option) => ({
            key: option.key,
            label: option.label,
            ...(option.hint === undefined ? {} : { hint: option.hint }),
            ...(option.freeText === undefined ? {} : { freeText: option.freeText }),
          })),
        }
      : {}),
  };
}

/** What follows a choice and when it lapses is not wording, and stays. */
function reworded(question: Question, words: QuestionWords | undefined): Question {
  if (!words) return question;
  const { text, errorText } = words;
  if (question.kind === 'date of birth') {
    return { ...question, text, errorText, hint: words.hint ?? '' };
  }
  const { hint: _old, ...rest } = question;
  const options = (words.options ?? []).flatMap(({ key, label, hint, freeText }) => {
    const { leadsTo, lapsesAfterDays } = question.options.find((one) => one.key === key) ?? {};
    return {
      key,
      label,
      ...(hint === undefined ? {} : { hint }),
      ...(freeText === undefined ? {} : { freeText }),
      ...(leadsTo === undefined ? {} : { leadsTo }),
      ...(lapsesAfterDays === undefined ? {} : { lapsesAfterDays }),
    };
  });
  return {
    ...rest,
    text,
    errorText,
    ...(words.hint === undefined ? {} : { hint: words.hint }),
    options,
  };
}
