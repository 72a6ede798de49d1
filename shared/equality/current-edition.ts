import { edition202611 } from './2026-11/edition.ts';
import type { CharacteristicKey } from './characteristic.ts';
import type { EqualityEdition } from './edition.ts';
import type { Question } from './question.ts';
import type { Characteristic, Topic, TopicKey } from './topic.ts';

/** Every edition by version: an old review is read with the words it was made with. */
export const editions: Readonly<Record<string, EqualityEdition>> = {
  [edition202611.version]: edition202611,
};

/** The edition that new answers and reviews are made with. */
export const currentEdition: EqualityEdition = edition202611;

/** A characteristic of an edition. */
export function characteristicOf(
  key: CharacteristicKey,
  edition: EqualityEdition = currentEdition,
): Characteristic {
  const found = edition.characteristics.find((characteristic) => characteristic.key === key);
  if (!found) throw new Error(`Edition ${edition.version} has no characteristic ${key}`);
  return found;
}

/** A characteristic of an edition, or what it asks beside the nine. */
export function topicOf(key: TopicKey, edition: EqualityEdition = currentEdition): Topic {
  const found = [...edition.characteristics, ...edition.beside].find((topic) => topic.key === key);
  if (!found) throw new Error(`Edition ${edition.version} does not ask about ${key}`);
  return found;
}

/** The questions that ask about something, the first one first. */
export function questionsFor(
  key: TopicKey,
  edition: EqualityEdition = currentEdition,
): readonly Question[] {
  return edition.questions.filter((question) => question.characteristic === key);
}
