/** An arc of a network: whole people from one node to another, at least `low`, at most `high`. */
export type Arc = {
  readonly from: string;
  readonly to: string;
  readonly low: number;
  readonly high: number;
};

export type FlowRange = { readonly low: number; readonly high: number };

/** More people than any group or its movement has. */
export const noLimit = 1_000_000;

/**
 * The fewest and the most people that can flow along an arc, by its number, when everybody who comes
 * into a node leaves it again and every arc keeps its bounds; undefined when nothing fits.
 *
 * Since all bounds are whole numbers, each whole number between the two can be reached as well
 * (Ford and Fulkerson, Flows in Networks, 1962, chapter 1).
 */
export function flowRanges(arcs: readonly Arc[]): ((at: number) => FlowRange) | undefined {
  const network = networkOf(arcs);
  return network && ((at) => rangeOf(network, arcs, at));
}

/**
 * What may still be sent along each way. Arc n is way 2n, and 2n + 1 back: the other of a pair is
 * `way ^ 1`. Plain numbers in a row, since a public copy asks for thousands of ranges.
 */
type Network = {
  readonly to: Int32Array;
  readonly room: Int32Array;
  /** The ways out of each node, one node after the other, and where each node's begin. */
  readonly out: Int32Array;
  readonly begins: Int32Array;
};

type Way = { readonly from: number; readonly to: number; readonly room: number };

/** A flow that keeps all bounds. */
function networkOf(arcs: readonly Arc[]): Network | undefined {
  if (arcs.some(({ low, high }) => low > high)) return undefined;
  const names = new Map<string, number>();
  const nodeOf = (name: string) => names.get(name) ?? (names.set(name, names.size), names.size - 1);
  const ways = arcs.map(({ from, to, low, high }): Way => {
    const start = nodeOf(from);
    return { from: start, to: nodeOf(to), room: high - low };
  });
  const [start, end] = [names.size, names.size + 1];
  const owed = Array.from({ length: names.size }, () => 0);
  arcs.forEach(({ low }, at) => {
    const { from = 0, to = 0 } = ways[at] ?? {};
    owed[to] = (owed[to] ?? 0) + low;
    owed[from] = (owed[from] ?? 0) - low;
  });
  owed.forEach((people, node) => {
    if (people > 0) ways.push({ from: start, to: node, room: people });
    else if (people < 0) ways.push({ from: node, to: end, room: -people });
  });
  const wanted = owed.reduce((sum, people) => sum + Math.max(0, people), 0);
  const network = inRows(ways, names.size + 2);
  return push(network, [start, end], wanted) === wanted ? network : undefined;
}

function inRows(ways: readonly Way[], nodes: number): Network {
  const from = ways.flatMap((way) => [way.from, way.to]);
  const out = Int32Array.from(from.keys()).sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0) || a - b);
  const begins = new Int32Array(nodes + 1);
  for (const node of from) begins[node + 1] = (begins[node + 1] ?? 0) + 1;
  for (let node = 0; node < nodes; node++) {
    begins[node + 1] = (begins[node + 1] ?? 0) + (begins[node] ?? 0);
  }
  return {
    to: Int32Array.from(ways.flatMap((way) => [way.to, way.from])),
    room: Int32Array.from(ways.flatMap(({ room }) => [room, 0])),
    out,
    begins,
  };
}

function rangeOf(network: Network, arcs: readonly Arc[], at: number): FlowRange {
  const { low = 0, high = noLimit } = arcs[at] ?? {};
  if (low === high) return { low, high };
  const [way, back] = [2 * at, 2 * at + 1];
  const [to = 0, from = 0] = [network.to[way], network.to[back]];
  const [more = 0, less = 0] = [network.room[way], network.room[back]];
  const flow = low + less;
  const others = (): Network => {
    const room = network.room.slice();
    room[way] = 0;
    room[back] = 0;
    return { ...network, room };
  };
  return {
    low: flow - push(others(), [from, to], less),
    high: flow + push(others(), [to, from], more),
  };
}

/** Sends as many people as fit from one node to another, at most `most`; answers how many. */
function push(network: Network, [from, to]: readonly [number, number], most: number): number {
  const { room } = network;
  let sent = 0;
  while (sent < most) {
    const path = pathTo(network, from, to);
    if (!path) return sent;
    const fits = path.reduce((least, way) => Math.min(least, room[way] ?? 0), most - sent);
    for (const way of path) {
      room[way] = (room[way] ?? 0) - fits;
      room[way ^ 1] = (room[way ^ 1] ?? 0) + fits;
    }
    sent += fits;
  }
  return sent;
}

/** The ways of the shortest path that has room. */
function pathTo({ to: ends, room, out, begins }: Network, from: number, to: number) {
  const reachedBy = new Int32Array(begins.length).fill(-1);
  const queue = [from];
  for (let next = 0; next < queue.length && reachedBy[to] === -1; next++) {
    const node = queue[next] ?? 0;
    for (let at = begins[node] ?? 0; at < (begins[node + 1] ?? 0); at++) {
      const way = out[at] ?? 0;
      const end = ends[way] ?? 0;
      if ((room[way] ?? 0) === 0 || end === from || reachedBy[end] !== -1) continue;
      reachedBy[end] = way;
      queue.push(end);
    }
  }
  if (reachedBy[to] === -1) return undefined;
  const path: number[] = [];
  for (let node = to; node !== from; node = ends[(reachedBy[node] ?? 0) ^ 1] ?? from) {
    path.unshift(reachedBy[node] ?? 0);
  }
  return path;
}
