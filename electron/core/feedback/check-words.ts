import { listAnd } from '../../../shared/documents/words.ts';
import type { FeedbackFields } from '../../../shared/feedback/feedback.ts';
import { identifyingWords } from '../../../shared/feedback/identifying-words.ts';
import { UserError } from '../rpc/user-error.ts';

/** Looks at all that was written about feedback; see `refuseIdentifying`. */
export function checkWords({ reasonToKeep, ...fields }: FeedbackFields): void {
  const { title, sourceWords, words, themes } = fields;
  refuseIdentifying([title, sourceWords, words, ...themes.map(({ theme }) => theme)], reasonToKeep);
}

/**
 * Asks about words that could tell who a patient is. A reason is enough to keep them: a surgery’s
 * own telephone number looks like a patient’s, and only a person can tell.
 */
export function refuseIdentifying(texts: readonly string[], reasonToKeep: string): void {
  if (reasonToKeep !== '') return;
  const found = identifyingWords(texts.join('\n'));
  if (found.length === 0) return;
  const shown = listAnd(found.map(({ kind, words: said }) => `${kind} “${said}”`));
  const message = `Take out what could tell who a patient is, or say why it stays: ${shown}`;
  throw new UserError(
    'INVALID_INPUT',
    'Something here could tell who a patient is. Nothing was saved yet, and nothing you typed was lost.',
    { reasonToKeep: message },
  );
}
