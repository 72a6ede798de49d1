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
