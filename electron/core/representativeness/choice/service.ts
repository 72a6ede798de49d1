import {
  isSameChoice,
  usualChoice,
  type CategoryChoice,
  type KeptChoice,
} from '../../../../shared/representativeness/chosen-categories.ts';
import type { ReadableDb } from '../../record/database.ts';
import { selectChoices } from './queries.ts';

/** Categories that a person gave for one comparison; what is left out is as kept. */
export type GivenCategories = { [K in keyof CategoryChoice]?: CategoryChoice[K] | undefined };

/** The categories of a comparison: those given, else those kept, else the usual ones. */
export function categoriesFor(db: ReadableDb, given: GivenCategories): CategoryChoice & Chosen {
  const [kept] = selectChoices(db);
  const choice = {
    ageBands: given.ageBands ?? kept?.ageBands ?? usualChoice.ageBands,
    ethnicGroups: given.ethnicGroups ?? kept?.ethnicGroups ?? usualChoice.ethnicGroups,
  };
  return { ...choice, kept: kept && isSameChoice(kept, choice) ? kept : null };
}

/** The kept choice, where these are its categories. */
type Chosen = { readonly kept: KeptChoice | null };
