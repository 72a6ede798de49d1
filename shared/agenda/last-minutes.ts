import { fold } from '../text/fold.ts';
import type { ItemPurpose } from './item-purpose.ts';

const titles =
  /\b(?:last|previous) (?:\w+ )?minutes\b|\bminutes of (?:the |our )?(?:last|previous)\b|^(?:confirmation of )?(?:the )?minutes of (?:the )?(?:\w+ )?meeting of\b/u;

/** Whether an item is there to confirm earlier minutes, by its purpose or by how it is called. */
export const isForLastMinutes = (item: {
  readonly title: string;
  readonly purpose: ItemPurpose;
}): boolean =>
  item.purpose === 'last minutes' || (item.purpose === 'business' && titles.test(fold(item.title)));
