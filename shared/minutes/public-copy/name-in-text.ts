import { isAlsoAWord, isRarelyAWord, neverClearlyAName } from './name-words.ts';

/** A single name that was found in a text. */
export type FoundName = {
  /** As it was typed, without a title. */
  readonly name: string;
  readonly text: string;
  readonly at: number;
  /** Where it ends. */
  readonly end: number;
  /** Whether somebody is called so by first name, and not by surname alone. */
  readonly isFirstName: boolean;
};

/**
 * Whether a capitalised name without a title means a person: "yes", "perhaps" for a word like any
 * other, and "no" for the first part of the name of a place ("Okafor Road", "the Grove surgery").
 */
export function meansAPerson(found: FoundName): 'yes' | 'perhaps' | 'no' {
  const { name, text, at, end, isFirstName } = found;
  if (text.trim() === name) return 'yes';
  const goesOnAsName = /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end));
  const before = text.slice(0, at);
  const isThing = /\b(?:the|a|an|St\.?)\s+$/iu.test(before);
  if (!isFirstName && (goesOnAsName || isThing)) return 'no';
  if (!isAlsoAWord(name)) return 'yes';
  if (!isFirstName) return 'perhaps';
  if (isRarelyAWord(name)) return 'yes';
  const insideSentence = /[\p{L}\p{N},;)]\s+$/u.test(before);
  const isCertain = insideSentence && !goesOnAsName && !isThing && !neverClearlyAName(name);
  return isCertain ? 'yes' : 'perhaps';
}
