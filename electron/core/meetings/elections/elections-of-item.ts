import { selectElectionsOfItem } from './queries.ts';

/** The ids of the decisions of an item that elected somebody. */
export const electionsOfItem = selectElectionsOfItem;
