import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { questionsFor, topicOf } from '../../../shared/equality/current-edition.ts';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import type { TopicKey } from '../../../shared/equality/topic.ts';
import { askedCharacteristics, type FormAnswers } from '../../../shared/monitoring/answer.ts';
import { UserError } from '../rpc/user-error.ts';

/** Refuses a category that no question offers, and a date of birth after the form. */
export function checkAnswers(
  answers: FormAnswers,
  answeredOn: IsoDate,
  edition: EqualityEdition,
): void {
  const fields: Record<string, string> = {};
  for (const topic of askedCharacteristics) {
    const answer = answers[topic];
    if (!answer) continue;
    if ('dateOfBirth' in answer && answer.dateOfBirth > answeredOn) {
      fields['answers.age.dateOfBirth'] = 'Enter a date of birth that is in the past';
    }
    if ('category' in answer && !isOffered(topic, answer.category, edition)) {
      const [question] = questionsFor(topic, edition);
      fields[`answers.${topic}.category`] = question?.errorText ?? 'Select an answer';
    }
  }
  if (Object.keys(fields).length === 0) return;
  throw new UserError('INVALID_INPUT', 'There is a problem with what was entered.', fields);
}

/** A choice of the topic's questions, or a category that none of its choices names (Roma). */
function isOffered(topic: TopicKey, category: string, edition: EqualityEdition): boolean {
  const choices = questionsFor(topic, edition).flatMap((question) =>
    question.kind === 'choice' ? question.options : [],
  );
  return [...choices, ...topicOf(topic, edition).categories].some(({ key }) => key === category);
}
