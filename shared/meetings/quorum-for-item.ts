import type { Interest } from './item.ts';
import type { QuorumStatement } from './quorum.ts';

/**
 * Whether enough stayed for an item that members left because of an interest: a sentence, empty when
 * nobody left or there is no quorum to check. `among` judges the meeting without some members.
 */
export function quorumForItem(
  { interests }: { readonly interests: readonly Interest[] },
  among: (left: ReadonlySet<number>) => QuorumStatement,
): string {
  const left = new Set(
    interests.flatMap(({ person, left: hasLeft }) => (hasLeft ? (person.memberId ?? []) : [])),
  );
  if (left.size === 0) return '';
  const { quorate, words } = among(left);
  return quorate === null ? '' : `Without those who left for this item: ${words}`;
}
