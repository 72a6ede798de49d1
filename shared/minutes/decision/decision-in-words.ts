import { formatDay } from '../../dates/format-day.ts';
import { asSentence, capital } from '../../documents/words.ts';
import type { Decision } from '../../meetings/item.ts';
import { howDecided } from '../paper/entries-on-paper.ts';

/** "Consensus; proposed by Alex Sample. Advice to the practice, not answered yet": the last without its full stop. */
export function decisionInWords(decision: Decision): string {
  const { dissent, isAdvice, practiceAnswer } = decision;
  const answer =
    practiceAnswer === null
      ? 'not answered yet'
      : `answered ${formatDay(practiceAnswer.on)}: ${practiceAnswer.answer}`;
  return [
    capital(howDecided(decision)),
    dissent === '' ? '' : `Disagreed: ${dissent}`,
    isAdvice ? `Advice to the practice, ${answer}` : '',
  ]
    .filter((words) => words !== '')
    .map(asSentence)
    .join(' ')
    .replace(/\.$/u, '');
}
