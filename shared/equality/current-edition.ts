import { edition202611 } from './2026-11/edition.ts';
import type { Characteristic, CharacteristicKey } from './characteristic.ts';
import type { EqualityEdition } from './edition.ts';
import type { Question } from './question.ts';

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

/** The questions that ask for a characteristic, the first one first. */
export function questionsFor(
  key: CharacteristicKey,
  edition: EqualityEdition = currentEdition,
): readonly Question[] {
  return edition.questions.filter((question) => question.characteristic === key);
}
