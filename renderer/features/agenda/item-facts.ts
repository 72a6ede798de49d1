import type { Item, ItemFacts } from '../../../shared/meetings/item.ts';

/** What `meetings.saveItemFacts` takes of an item, as it stands. */
export const factsOf = ({
  id,
  version,
  purpose,
  plannedMinutes,
  isPrivate,
  askedBy,
  agendaWords,
}: Item): ItemFacts & { readonly id: number; readonly version: number } => ({
  id,
  version,
  purpose,
  plannedMinutes,
  isPrivate,
  askedBy,
  agendaWords,
});
