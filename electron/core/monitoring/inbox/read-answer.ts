import { currentEdition } from '../../../../shared/equality/current-edition.ts';
import { privateAnswer, type PrivateAnswer } from '../../../../shared/monitoring/private-answer.ts';
import { UserError } from '../../rpc/user-error.ts';
import { checkAnswers } from '../check-answers.ts';
import type { KeyPair } from './key-pair.ts';
import { openMessage, sealMessage } from './sealed-message.ts';

/** Seals what a member answered alone. */
export function sealAnswer(
  answer: PrivateAnswer,
  { publicKey, pairing }: { readonly publicKey: Uint8Array; readonly pairing: string },
): Uint8Array {
  return sealMessage(Buffer.from(JSON.stringify(answer)), publicKey, pairing);
}

/** What was answered; undefined for anything that cannot be read or that the form does not offer. */
export function readAnswer(
  sealed: Uint8Array,
  keys: KeyPair,
  pairing: string,
): PrivateAnswer | undefined {
  const content = openMessage(sealed, keys, pairing);
  if (!content) return undefined;
  try {
    const answer = privateAnswer.parse(JSON.parse(Buffer.from(content).toString()));
    // Whatever the words of the form were, the codes of its answers are these.
    checkAnswers(answer.answers, answer.answeredOn, currentEdition);
    return answer;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UserError || isZodError(error)) {
      return undefined;
    }
    throw error;
  }
}

const isZodError = (error: unknown): boolean =>
  error instanceof Error && error.name.includes('ZodError');
