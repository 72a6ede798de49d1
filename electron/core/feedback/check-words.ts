import { listAnd } from '../../../shared/documents/words.ts';
import type { FeedbackFields } from '../../../shared/feedback/feedback.ts';
import { identifyingWords } from '../../../shared/feedback/identifying-words.ts';
import { UserError } from '../rpc/user-error.ts';

/**
 * Asks about words that could tell who a patient is. A reason is enough to keep them: a surgery’s
 * own telephone number looks like a patient’s, and only a person can tell.
 */
export function checkWords({ reasonToKeep, ...fields }: FeedbackFields): void {
  if (reasonToKeep !== '') return;
  const { title, sourceWords, words, themes } = fields;
  const all = [title, sourceWords, words, ...themes.map(({ theme }) => theme)].join('\n');
  const found = identifyingWords(all);
  if (found.length === 0) return;
  const shown = listAnd(found.map(({ kind, words: said }) => `${kind} “${said}”`));
  const message = `Take out what could tell who a patient is, or say why it stays: ${shown}`;
  throw new UserError(
    'INVALID_INPUT',
    'Something here could tell who a patient is. Nothing was saved yet, and nothing you typed was lost.',
    { reasonToKeep: message },
  );
}
