import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import { AgeQuestion } from './AgeQuestion.tsx';
import { ChoiceQuestionField } from './ChoiceQuestionField.tsx';

/** Every question of an edition in its order; one that follows a choice appears with that choice. */
export function Questions({ edition }: { readonly edition: EqualityEdition }) {
  const followers = new Set(
    edition.questions.flatMap((question) =>
      question.kind === 'choice' ? question.options.map(({ leadsTo }) => leadsTo) : [],
    ),
  );
  return edition.questions
    .filter(({ key }) => !followers.has(key))
    .map((question) =>
      question.kind === 'choice' ? (
        <ChoiceQuestionField key={question.key} question={question} edition={edition} />
      ) : (
        <AgeQuestion key={question.key} question={question} />
      ),
    );
}
