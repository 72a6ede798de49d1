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

/** One direction of an arc with what may still be sent along it; `back` is the other direction. */
type Way = { readonly to: number; room: number; readonly back: number };

/**
 * The fewest and the most people that can flow along each arc asked about when everybody who comes
 * into a node leaves it again and every arc keeps its bounds; undefined when nothing fits.
 *
 * Since all bounds are whole numbers, each whole number between the two can be reached as well
 * (Ford and Fulkerson, Flows in Networks, 1962, chapter 1).
 */
export function flowRanges(
  arcs: readonly Arc[],
  asked: readonly number[],
): FlowRange[] | undefined {
  const network = networkOf(arcs);
  if (!network) return undefined;
  return asked.map((at) => rangeOf(network, arcs, at));
}

type Network = { readonly ways: Way[]; readonly out: number[][] };

/** A flow that keeps all bounds, as what may still be sent along each arc; arc n is ways 2n, 2n + 1. */
function networkOf(arcs: readonly Arc[]): Network | undefined {
  const names = new Map<string, number>();
  const nodeOf = (name: string) => names.get(name) ?? (names.set(name, names.size), names.size - 1);
  const ends = arcs.map(({ from, to }) => [nodeOf(from), nodeOf(to)] as const);
  const network: Network = { ways: [], out: Array.from({ length: names.size + 2 }, () => []) };
  const [start, end] = [names.size, names.size + 1];
  const owed = Array.from({ length: names.size }, () => 0);
  arcs.forEach(({ low, high }, at) => {
    const [from, to] = ends[at] ?? [0, 0];
    addWay(network, [from, to], high - low);
    owed[to] = (owed[to] ?? 0) + low;
    owed[from] = (owed[from] ?? 0) - low;
  });
  if (arcs.some(({ low, high }) => low > high)) return undefined;
  let wanted = 0;
  owed.forEach((people, node) => {
    if (people > 0) {
      addWay(network, [start, node], people);
      wanted += people;
    } else if (people < 0) addWay(network, [node, end], -people);
  });
  return push(network, [start, end], wanted) === wanted ? network : undefined;
}

function addWay({ ways, out }: Network, [from, to]: readonly [number, number], room: number): void {
  out[from]?.push(ways.length);
  out[to]?.push(ways.length + 1);
  ways.push({ to, room, back: ways.length + 1 }, { to: from, room: 0, back: ways.length });
}

function rangeOf(network: Network, arcs: readonly Arc[], at: number): FlowRange {
  const arc = arcs[at];
  const [way, back] = [network.ways[2 * at], network.ways[2 * at + 1]];
  if (!arc || !way || !back) return { low: 0, high: noLimit };
  const flow = arc.low + back.room;
  const [to, from] = [way.to, back.to];
  const others = (): Network => ({
    ways: network.ways.map((one, place) => (place >> 1 === at ? { ...one, room: 0 } : { ...one })),
    out: network.out,
  });
  return {
    low: flow - push(others(), [from, to], back.room),
    high: flow + push(others(), [to, from], way.room),
  };
}

/** Sends as many people as fit from one node to another, at most `most`; answers how many. */
function push(network: Network, [from, to]: readonly [number, number], most: number): number {
  let sent = 0;
  while (sent < most) {
    const path = pathTo(network, from, to);
    if (!path) return sent;
    const room = Math.min(most - sent, ...path.map((way) => way.room));
    for (const way of path) {
      way.room -= room;
      const back = network.ways[way.back];
      if (back) back.room += room;
    }
    sent += room;
  }
  return sent;
}

/** The shortest path that has room. */
function pathTo({ ways, out }: Network, from: number, to: number): Way[] | undefined {
  const reached = new Map<number, Way | null>([[from, null]]);
  for (const node of reached.keys()) {
    if (node === to) break;
    for (const at of out[node] ?? []) {
      const way = ways[at];
      if (way && way.room > 0 && !reached.has(way.to)) reached.set(way.to, way);
    }
  }
  if (!reached.has(to)) return undefined;
  const path: Way[] = [];
  for (let way = reached.get(to); way; way = reached.get(ways[way.back]?.to ?? from)) {
    path.unshift(way);
  }
  return path;
}
