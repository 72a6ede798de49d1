import { flowRanges, noLimit, type Arc, type FlowRange } from './bounded-flow.ts';
import { smallNumber, type PublicCount } from './small-number.ts';

/** One publication of a column: the last cell is those in no category. */
export type Layer = {
  readonly members: number;
  readonly cells: readonly FlowRange[];
};

/** Members who joined and who left between two publications; taken to be known to everybody. */
export type Moves = { readonly joined: number; readonly left: number };

/** Worked out when asked for, since the first that is too narrow settles it. */
export type Found = {
  /** For a publication and a cell, the values that fit everything published. */
  readonly cell: (publication: number, cell: number) => FlowRange;
  /** For two publications next to each other, by the first of them: joiners and leavers of a category. */
  readonly joined: (between: number, category: number) => FlowRange;
  readonly left: (between: number, category: number) => FlowRange;
};

/**
 * Everything that a reader could work out who has all publications of a column, knows the number
 * of members at each and how many joined and left in between: the exact fewest and most people of
 * each cell. Undefined when the publications contradict each other, or there is none.
 *
 * Members flow from publication to publication: they stay in their category, leave, or join.
 */
export function whatReadersCanFind(
  layers: readonly Layer[],
  moves: readonly Moves[],
): Found | undefined {
  const arcs: Arc[] = [];
  const add = (arc: Arc) => arcs.push(arc) - 1;
  const first = layers[0];
  if (!first) return undefined;
  add({ from: 'all', to: 'founders', low: first.members, high: first.members });
  add({ from: 'end', to: 'all', low: 0, high: noLimit });
  first.cells.forEach((_, i) => add({ from: 'founders', to: `0 ${i} in`, low: 0, high: noLimit }));
  const cells = layers.map((layer, k) =>
    layer.cells.map((range, i) => add({ from: `${k} ${i} in`, to: `${k} ${i} out`, ...range })),
  );
  const between = moves.map(({ joined, left }, k) => {
    add({ from: 'all', to: `join ${k}`, low: joined, high: joined });
    add({ from: `leave ${k}`, to: 'end', low: left, high: left });
    return first.cells.map((_, i) => {
      const next = `${k + 1} ${i} in`;
      add({ from: `${k} ${i} out`, to: next, low: 0, high: noLimit });
      return {
        joined: add({ from: `join ${k}`, to: next, low: 0, high: noLimit }),
        left: add({ from: `${k} ${i} out`, to: `leave ${k}`, low: 0, high: noLimit }),
      };
    });
  });
  first.cells.forEach((_, i) =>
    add({ from: `${layers.length - 1} ${i} out`, to: 'end', low: 0, high: noLimit }),
  );
  const range = flowRanges(arcs);
  if (!range) return undefined;
  return {
    cell: (k, i) => range(cells[k]?.[i] ?? -1),
    joined: (k, i) => range(between[k]?.[i]?.joined ?? -1),
    left: (k, i) => range(between[k]?.[i]?.left ?? -1),
  };
}

/**
 * What the printed words say of each count. The counts hidden as "not shown" are the smallest from
 * 5 on, which a reader may know too; one that is as large as the smallest shown is taken for less,
 * so that nothing is made of the order in which equal ones are hidden.
 */
export function boundsOf(shown: readonly PublicCount[], members: number): FlowRange[] {
  const larger = shown.filter((count) => typeof count === 'number').filter((n) => n >= smallNumber);
  const most = Math.min(members, ...larger.map((count) => count - 1));
  return shown.map((count) => {
    if (count === 'fewer than 5') return { low: 0, high: smallNumber - 1 };
    if (count === 'not shown') return { low: smallNumber, high: most };
    return { low: count, high: count };
  });
}
