import type { Column } from './column.ts';
import { hideSmallNumbers } from './hide-small-numbers.ts';
import type { PublishedColumn } from './published.ts';
import { fewestValues, smallNumber, type PublicCount } from './small-number.ts';
import { boundsOf, whatReadersCanFind, type Moves } from './what-readers-can-find.ts';

/** A column as it was published, beside the exact one that it came from. */
export type PublishedBefore = {
  readonly on: string;
  readonly column: Column;
  readonly published: PublishedColumn;
};

export type Publishing = {
  readonly on: string;
  readonly column: Column;
  /** Other reviews' publications of the same characteristic in the same categories. */
  readonly others: readonly PublishedBefore[];
  /** Who joined and left from one day to a later one. */
  readonly movement: (from: string, to: string) => Moves;
};

/** What may be printed, and what made more be hidden than the small counts. */
export type PublicColumn = {
  /** Null when no count at all may be printed. */
  readonly published: PublishedColumn | null;
  /** Whether an earlier public copy is the reason for hiding more, or everything. */
  readonly becauseOfOthers: boolean;
};

/**
 * The counts of a column that a public copy may print. Small ones are hidden, then the smallest of
 * the others one after the other, until nobody who has every public copy, and knows how many
 * members there were and how many joined and left, can bound a hidden count, or how many of the
 * joiners or leavers were of a category, to fewer than three values.
 */
export function publicColumn(publishing: Publishing): PublicColumn {
  const { column, others } = publishing;
  const alone = firstSafe({ ...publishing, others: [] });
  if (others.length === 0 || alone === null) return { published: alone, becauseOfOthers: false };
  const published = firstSafe(publishing);
  const becauseOfOthers = hiddenIn(published, column) > hiddenIn(alone, column);
  return { published, becauseOfOthers };
}

const hiddenIn = (published: PublishedColumn | null, column: Column): number =>
  published === null
    ? column.cells.length + 1
    : published.cells.filter(({ shown }) => typeof shown !== 'number').length;

function firstSafe(publishing: Publishing): PublishedColumn | null {
  const { column } = publishing;
  // That everybody answered says nothing of anybody.
  const counts = [
    ...column.cells.map(({ count }) => count),
    ...(column.rest === 0 ? [] : [column.rest]),
  ];
  let shown = hideSmallNumbers(counts);
  while (shown) {
    const published = asPublished(column, shown);
    if (isSafe(publishing, published)) return saysNothing(published) ? null : published;
    shown = hideSmallestShown(shown);
  }
  return null;
}

/**
 * A column of nothing but small counts is left out whole. Printed, it would say of those left out
 * that somebody's count is large: of five members, that all are of one category.
 */
const saysNothing = ({ cells }: PublishedColumn): boolean =>
  cells.every(({ shown }) => shown === 'fewer than 5');

function asPublished(column: Column, shown: readonly PublicCount[]): PublishedColumn {
  const { characteristic, categories, members, cells } = column;
  return {
    characteristic,
    categories,
    members,
    cells: cells.map(({ key }, at) => ({ key, shown: shown[at] ?? 'not shown' })),
    rest: column.rest === 0 ? 0 : (shown.at(-1) ?? 'not shown'),
  };
}

/** Undefined when all are hidden already. */
function hideSmallestShown(shown: readonly PublicCount[]): PublicCount[] | undefined {
  const smallest = Math.min(...shown.filter((count) => typeof count === 'number'));
  const at = shown.indexOf(smallest);
  return at === -1 ? undefined : shown.map((count, i) => (i === at ? 'not shown' : count));
}

/**
 * Whether nothing can be found by a reader who follows the members from copy to copy, nor by one who
 * sets the new copy beside a single other: fewer moved between these where somebody left and came
 * back in between.
 */
function isSafe({ on, column, others, movement }: Publishing, published: PublishedColumn): boolean {
  const added = { on, column, published };
  // The short ones first: they are quick to look through, and most of what is unsafe is so there.
  const chains = others.length < 2 ? [others] : [...others.map((one) => [one]), others];
  return chains.every((chain) => isSafeChain([...chain, added], movement));
}

function isSafeChain(
  copies: readonly PublishedBefore[],
  movement: Publishing['movement'],
): boolean {
  const chain = copies.toSorted((a, b) => a.on.localeCompare(b.on));
  const layers = chain.map((one) => ({
    members: one.column.members,
    shown: countsIn(one.published),
    cells: boundsOf(countsIn(one.published), one.column.members),
  }));
  const moves = chain.slice(1).map((later, k) => fewestMoves(chain[k] ?? later, later, movement));
  const found = whatReadersCanFind(layers, moves);
  if (!found) return false;
  const cellsSafe = layers.every(({ shown }, k) =>
    shown.every(
      (count, i) => typeof count === 'number' || valuesIn(found.cell(k, i)) >= fewestValues,
    ),
  );
  return (
    cellsSafe &&
    moves.every(({ joined, left }, k) => {
      const [before, after] = [layers[k]?.cells ?? [], layers[k + 1]?.cells ?? []];
      // Not for those in no category, which stand last.
      return before
        .slice(0, -1)
        .every(
          (cell, i) =>
            isOpen(found.joined(k, i), possible(joined, after[i])) &&
            isOpen(found.left(k, i), possible(left, cell)),
        );
    })
  );
}

const countsIn = ({ cells, rest }: PublishedColumn): PublicCount[] => [
  ...cells.map(({ shown }) => shown),
  rest,
];

/** How many values there could be for those of a category among so many who joined or left. */
const possible = (people: number, cell: Range | undefined): number =>
  Math.min(people, cell?.high ?? 0) + 1;

type Range = { readonly low: number; readonly high: number };
const valuesIn = ({ low, high }: Range): number => high - low + 1;

/** Joiners or leavers of a category: enough values are left of those there could be, or all are large. */
const isOpen = (range: Range, most: number): boolean =>
  valuesIn(range) >= Math.min(fewestValues, most) || range.low >= smallNumber;

/**
 * Who joined and left, with the fewest members who changed category besides (answered later, had
 * a birthday): each of them counts as one who left and one who joined.
 */
function fewestMoves(
  earlier: PublishedBefore,
  later: PublishedBefore,
  movement: Publishing['movement'],
): Moves {
  const { joined, left } = movement(earlier.on, later.on);
  const more = later.column.members - earlier.column.members;
  const [before, after] = [countsOf(earlier.column), countsOf(later.column)];
  const gained = after.reduce((sum, count, i) => sum + Math.max(0, count - (before[i] ?? 0)), 0);
  // Who joined and left again in between is in neither.
  const came = Math.min(later.column.members, Math.max(joined, left + more, gained));
  return { joined: came, left: came - more };
}

const countsOf = ({ cells, rest }: Column): number[] => [...cells.map(({ count }) => count), rest];
