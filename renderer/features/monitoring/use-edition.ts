import { currentEdition } from '../../../shared/equality/current-edition.ts';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import { inWordsOf } from '../../../shared/equality/question-words.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** The questions in the words that are used now; undefined until they are here. */
export function useEdition(): EqualityEdition | undefined {
  const { data } = useOperation('questions.inUse', {});
  return data && inWordsOf(data, currentEdition);
}

/** The questions in the words of one set; undefined until they are here. */
export function useEditionOf(version: string): EqualityEdition | undefined {
  const { data } = useOperation('questions.ofVersion', { version });
  return data && inWordsOf(data, currentEdition);
}
