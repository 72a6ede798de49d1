import type { ChangedWords } from './contract.ts';
import type { QuestionSet, QuestionWords } from './question-set.ts';

/** What one set says otherwise than another, in the order of the questions. */
export function changedWords(was: QuestionSet, becomes: QuestionSet): ChangedWords[] {
  const first = was.explanation.question;
  return [
    ...(['question', 'text', 'yes', 'no'] as const).flatMap((part) =>
      change(first, was.explanation[part], becomes.explanation[part]),
    ),
    ...was.questions.flatMap((question) => {
      const other = becomes.questions.find(({ key }) => key === question.key);
      return other ? changesOf(question, other) : [];
    }),
  ];
}

function changesOf(was: QuestionWords, becomes: QuestionWords): ChangedWords[] {
  const options = (was.options ?? []).flatMap((option) => {
    const other = becomes.options?.find(({ key }) => key === option.key);
    return [
      ...change(was.text, option.label, other?.label),
      ...change(was.text, option.hint, other?.hint),
      ...change(was.text, option.freeText, other?.freeText),
    ];
  });
  return [
    ...change(was.text, was.text, becomes.text),
    ...change(was.text, was.hint, becomes.hint),
    ...change(was.text, was.errorText, becomes.errorText),
    ...options,
    ...order(was, becomes),
  ];
}

const change = (question: string, was = '', becomes = ''): ChangedWords[] =>
  was === becomes ? [] : [{ question, was, becomes }];

/** Options that stand in another order, by their words. */
const order = (was: QuestionWords, becomes: QuestionWords): ChangedWords[] =>
  inOrder(was, 'key') === inOrder(becomes, 'key')
    ? []
    : change(was.text, inOrder(was, 'label'), inOrder(becomes, 'label'));

const inOrder = ({ options = [] }: QuestionWords, part: 'key' | 'label'): string =>
  options.map((option) => option[part]).join(', ');
