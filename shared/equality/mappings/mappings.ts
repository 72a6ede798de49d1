import type { TopicKey } from '../topic.ts';
import { census2021Marriage } from './census-2021-marriage.ts';
import { census2021 } from './census-2021.ts';
import type { Mapping } from './mapping.ts';
import { nhsDataDictionary } from './nhs-data-dictionary.ts';
import { template201415 } from './template-2014-15.ts';

/** Every list of categories that is known, and where its categories stand in ours. */
export const mappings: readonly Mapping[] = [
  ...census2021,
  census2021Marriage,
  ...nhsDataDictionary,
  ...template201415,
];

/** Our category for a label or code of a list; null: no answer is known; undefined: not in the list. */
export function categoryIn(
  topic: TopicKey,
  list: Mapping['list'],
  labelOrCode: string,
): string | null | undefined {
  const wanted = plain(labelOrCode);
  return mappings
    .filter((mapping) => mapping.topic === topic && mapping.list === list)
    .flatMap(({ categories }) => categories)
    .find(({ code, label }) => plain(label) === wanted || (code && plain(code) === wanted))
    ?.category;
}

/** Lists differ in capitals, spaces and the form of the apostrophe. */
const plain = (words: string): string =>
  words.trim().toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ');
