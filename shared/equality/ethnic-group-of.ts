import { currentEdition } from './current-edition.ts';
import type { EqualityEdition } from './edition.ts';
import type { EthnicCategoryKey, EthnicGroupKey } from './ethnic-category.ts';

/**
 * The broad group of an answer about ethnic group; undefined for a key that is neither.
 *
 * A person may name the group and decline the second step: then the answer is the group's own key.
 */
export function ethnicGroupOf(
  answer: string,
  edition: EqualityEdition = currentEdition,
): EthnicGroupKey | undefined {
  return (
    edition.ethnicGroups.find(({ key }) => key === answer)?.key ??
    edition.ethnicCategories.find(({ key }) => key === answer)?.group
  );
}

/** The choice of the second question that covers a category (Roma is chosen as Other White). */
export function askedCategoryOf(
  category: string,
  edition: EqualityEdition = currentEdition,
): EthnicCategoryKey | undefined {
  return edition.ethnicCategories.find(({ key }) => key === category)?.option;
}
