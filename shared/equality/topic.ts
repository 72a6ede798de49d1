import { characteristicKeys, type Category, type CharacteristicKey } from './characteristic.ts';

/** Asked beside the nine protected characteristics: not protected in themselves, often left out. */
export const besideKeys = ['carers', 'language'] as const;

/** Everything the form asks about, the nine first and in the order of the Act. */
export const topicKeys = [...characteristicKeys, ...besideKeys] as const;

export type TopicKey = (typeof topicKeys)[number];

/** Several categories taken together, for small groups and for figures that know no more. */
export type BroadCategory = Category & { readonly of: readonly string[] };

/** Something people are asked about and counted by. */
export type Topic = {
  readonly key: TopicKey;
  /** As a heading on screen: "Ethnic group". */
  readonly label: string;
  /** Inside a sentence: "ethnic group". */
  readonly inSentence: string;
  /** Its categories in the order they are asked; empty for age, which is counted in bands. */
  readonly categories: readonly Category[];
  /** Wider categories that small groups are compared in; left out where there are none. */
  readonly broad?: readonly BroadCategory[];
};

/** One of the nine protected characteristics. */
export type Characteristic = Topic & {
  readonly key: CharacteristicKey;
  /** As the Equality Act names it: "race". */
  readonly actName: string;
};
