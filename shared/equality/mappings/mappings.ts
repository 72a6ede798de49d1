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
