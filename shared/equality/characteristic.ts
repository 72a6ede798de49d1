import { z } from 'zod';

/** The nine protected characteristics of the Equality Act 2010, section 4, in the order of the Act. */
export const characteristicKeys = [
  'age',
  'disability',
  'gender-reassignment',
  'marriage-and-civil-partnership',
  'pregnancy-and-maternity',
  'ethnic-group',
  'religion-or-belief',
  'sex',
  'sexual-orientation',
] as const;

export const characteristicKey = z.enum(characteristicKeys);

export type CharacteristicKey = (typeof characteristicKeys)[number];

/** One category a person or a population may be counted in. */
export type Category = {
  readonly key: string;
  readonly label: string;
};

export type Characteristic = {
  readonly key: CharacteristicKey;
  /** As a heading on screen: "Ethnic group". */
  readonly label: string;
  /** As the Equality Act names it: "race". */
  readonly actName: string;
  /** Inside a sentence: "ethnic group". */
  readonly inSentence: string;
  /** Its categories in the order they are asked; empty for age, which is counted in bands. */
  readonly categories: readonly Category[];
};
