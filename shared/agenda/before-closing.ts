import { fold } from '../text/fold.ts';
import type { ItemPurpose } from './item-purpose.ts';

type StandingItem = { readonly title: string; readonly purpose: ItemPurpose };

/**
 * The position (from 1) at which a new item stands when nobody says where: before the items that
 * close a meeting, which stay in their own order ("Any other business", "Date of the next
 * meeting", "Close"). Only closing items at the very end count, so that a meeting that went on
 * after them keeps its order.
 */
export function positionBeforeClosing(items: readonly StandingItem[], added: StandingItem): number {
  const rank = closingRank(added);
  const last = items.findLastIndex((item) => closingRank(item) <= rank);
  return last + 2;
}

const closingTitles = [
  /^(?:any other (?:\w+ )?business|a\.? ?o\.? ?(?:c\.? ?)?b\b)/u,
  /^(?:(?:date|day|time)\b.{0,40}\bnext(?: \w+){0,3} meetings?\b|next meetings?\b|future meetings?\b)/u,
  /^(?:(?:close|end|closure|closing) of (?:the )?meeting\b|closing remarks\b|(?:the )?(?:meeting )?close[sd]?(?: at .*)?$)/u,
];

const closingPurposes: Partial<Record<ItemPurpose, number>> = {
  'any other business': 1,
  'next meeting': 2,
};

/** 0 for an item of its own, 1 to 3 for those that close a meeting, in their usual order. */
function closingRank({ title, purpose }: StandingItem): number {
  const words = fold(title);
  return closingPurposes[purpose] ?? closingTitles.findIndex((form) => form.test(words)) + 1;
}
