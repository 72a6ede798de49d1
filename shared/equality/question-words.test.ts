import { expect, it } from 'vitest';
import { changedWords } from './changed-words.ts';
import { currentEdition } from './current-edition.ts';
import { questionSet, type QuestionSet } from './question-set.ts';
import { inWordsOf, problemsOfSet, questionSetOf } from './question-words.ts';

const builtIn = questionSetOf(currentEdition);

/** The built-in words with one question changed. */
const withQuestion = (
  key: string,
  change: (question: QuestionSet['questions'][number]) => QuestionSet['questions'][number],
): QuestionSet => ({
  ...builtIn,
  version: '2027-04',
  questions: builtIn.questions.map((question) =>
    question.key === key ? change(question) : question,
  ),
});

it('writes the questions in use so that they read back as the same edition', () => {
  const read = questionSet.parse(JSON.parse(JSON.stringify(builtIn)));

  expect(problemsOfSet(read, currentEdition)).toEqual([]);
  expect(inWordsOf(read, currentEdition)).toEqual(currentEdition);
});

it('asks in other words and another order, and counts under the same codes', () => {
  const set = withQuestion('sex', (question) => ({
    ...question,
    text: 'Which sex are you?',
    options: question.options?.toReversed() ?? [],
  }));

  const edition = inWordsOf(set, currentEdition);

  expect(problemsOfSet(set, currentEdition)).toEqual([]);
  expect(edition.version).toBe('2027-04');
  expect(edition.questions.find(({ key }) => key === 'sex')).toMatchObject({
    text: 'Which sex are you?',
    options: [{ key: 'male' }, { key: 'female' }],
  });
  expect(edition.characteristics).toBe(currentEdition.characteristics);
  expect(changedWords(builtIn, set)).toEqual([
    { question: 'What is your sex?', was: 'What is your sex?', becomes: 'Which sex are you?' },
    { question: 'What is your sex?', was: 'Female, Male', becomes: 'Male, Female' },
  ]);
});

it('keeps what follows a choice and when it lapses, whatever the words', () => {
  const set = withQuestion('pregnancy-and-maternity', (question) => ({
    ...question,
    text: 'New?',
  }));

  const { questions } = inWordsOf(set, currentEdition);

  const lapses = questions.flatMap((question) =>
    question.kind === 'choice'
      ? question.options.map(({ lapsesAfterDays }) => lapsesAfterDays)
      : [],
  );
  expect(lapses.filter(Boolean)).toEqual([182]);
});

it.each<[string, QuestionSet, string]>([
  [
    'leaves a question out',
    { ...builtIn, questions: builtIn.questions.slice(1) },
    'The question “date-of-birth” is missing in the file.',
  ],
  [
    'asks a question that no figures are for',
    withQuestion('sex', (question) => ({ ...question, key: 'shoe-size' })),
    'The question “shoe-size” is not known in the file.',
  ],
  [
    'asks a question twice',
    { ...builtIn, questions: [...builtIn.questions, ...builtIn.questions.slice(-1)] },
    'stands twice in the file.',
  ],
  [
    'gives an option another code',
    withQuestion('sex', (question) => ({
      ...question,
      options: [
        { key: 'f', label: 'Female' },
        { key: 'male', label: 'Male' },
      ],
    })),
    'The option “f” is not known in the question “sex”.',
  ],
  [
    'has two options of the same words',
    withQuestion('sex', (question) => ({
      ...question,
      options: [
        { key: 'female', label: 'Person' },
        { key: 'male', label: ' person' },
      ],
    })),
    'Two options have the same words in the question “sex”.',
  ],
  [
    'opens a box where there was none',
    withQuestion('sex', (question) => ({
      ...question,
      options: [
        { key: 'female', label: 'Female', freeText: 'Which?' },
        { key: 'male', label: 'Male' },
      ],
    })),
    'has a “freeText” box in the question “sex”, which has none there.',
  ],
  [
    'gives options for a day',
    withQuestion('date-of-birth', (question) => ({
      ...question,
      options: [
        { key: 'old', label: 'Old' },
        { key: 'young', label: 'Young' },
      ],
    })),
    'There are options in the question “date-of-birth”',
  ],
])('says that a set %s', (_what, set, problem) => {
  expect(problemsOfSet(set, currentEdition).join(' ')).toContain(problem);
});
