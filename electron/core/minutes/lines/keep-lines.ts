import {
  followLines,
  noNotes,
  type FollowedLine,
  type Following,
} from '../../../../shared/minutes/follow-lines.ts';
import type { NoteLine } from '../../../../shared/minutes/note-line.ts';
import { followedNotes, saveFollowed } from './followed-notes.ts';
import { lineKeepers, type LineDesk, type LineKeeper, type LineRecord } from './line-kinds.ts';
import { deleteParked, putParked, selectParked, type ParkedRow } from './queries.ts';

/** What became of an action or decision with its line, for the trail. */
export type LineEvent = {
  readonly did: 'made' | 'changed' | 'brought back' | 'taken out' | 'line taken out';
  readonly what: string;
  readonly before?: unknown;
  readonly after?: unknown;
};

/**
 * Keeps the actions and decisions of an item in step with the lines of its notes.
 *
 * A new `A:` or `D:` line makes one, an edited line changes its own under the same number, a line
 * taken out takes it along until the line comes back. One with a history of its own (progress, an
 * answer) stays and is asked about; nothing that a person recorded elsewhere goes with a line.
 */
export function keepLines(
  desk: LineDesk,
  item: { readonly id: number; readonly notes: string },
  notes: string,
): LineEvent[] {
  const previous = followedNotes(desk.db, item);
  const following = followLines(previous ?? noNotes, notes);
  const events = lineKeepers.flatMap((keeper) => keepKind(keeper, desk, following));
  saveFollowed(desk.db, item.id, following.notes);
  if (events.length > 0) forgetLost(desk, following);
  return events;
}

/** Whether a line is to have a record of this kind; a mark without words is not one yet. */
const isOfKind = (
  { kind, saysEnough }: LineKeeper,
  desk: LineDesk,
  line: NoteLine | null,
): line is NoteLine => line !== null && line.kind === kind && saysEnough(desk, line);

function keepKind(keeper: LineKeeper, desk: LineDesk, following: Following): LineEvent[] {
  const touched = following.changes.filter(({ change }) => change !== 'kept');
  const concerned = (line: NoteLine | null) => line?.kind === keeper.kind && line.text !== '';
  const anything =
    touched.some(({ line, before }) => concerned(line) || concerned(before)) ||
    following.removed.some(concerned);
  if (!anything) return [];
  const steps = {
    keeper,
    desk,
    records: new Map(keeper.records(desk).map((record) => [record.key, record])),
    parked: new Map(
      selectParked(desk.db, desk.itemId)
        .filter(({ kind }) => kind === keeper.kind)
        .map((row) => [row.key, row]),
    ),
  };
  const done = [
    ...touched.flatMap(({ line, before }) => keepLine(steps, line, before)),
    ...following.removed.flatMap((line) => takeOut(steps, line.key)),
  ];
  keepPrivacy(keeper, desk, touched);
  const after = new Map(keeper.records(desk).map((record) => [record.key, record]));
  return done.map(({ key, did }) => eventOf(did, steps.records.get(key), after.get(key)));
}

/** What was made in a private line stays private when the line goes. */
function keepPrivacy(keeper: LineKeeper, desk: LineDesk, touched: Following['changes']): void {
  const lines = new Map(touched.map(({ line }) => [line.key, line]));
  for (const { id, key, isPrivate } of keeper.records(desk)) {
    const line = lines.get(key);
    if (line?.kind !== keeper.kind || line.isPrivate === isPrivate) continue;
    keeper.keepPrivacy(desk.db, id, line.isPrivate);
  }
}

type Steps = {
  readonly keeper: LineKeeper;
  readonly desk: LineDesk;
  readonly records: ReadonlyMap<number, LineRecord>;
  readonly parked: ReadonlyMap<number, ParkedRow>;
};
type Done = { readonly key: number; readonly did: LineEvent['did'] };

function keepLine(steps: Steps, line: FollowedLine, before: FollowedLine | null): Done[] {
  const { keeper, desk, records, parked } = steps;
  const { key } = line;
  if (!isOfKind(keeper, desk, line)) return takeOut(steps, key);
  const was = isOfKind(keeper, desk, before) ? before : null;
  const record = records.get(key);
  if (record) {
    // A line that comes back to a record which had to stay says what it said before.
    if (before === null) return [];
    const edited = { before: was, now: line };
    return keeper.change(desk, record, edited) ? [{ key, did: 'changed' }] : [];
  }
  const body = parked.get(key)?.body;
  if (body === undefined) {
    keeper.make(desk, line, key);
    return [{ key, did: 'made' }];
  }
  keeper.restore(desk, body);
  deleteParked(desk.db, { itemId: desk.itemId, key, kind: keeper.kind });
  const restored = keeper.records(desk).find((each) => each.key === key);
  // What was settled by hand stays when the same line comes back; an edit is read anew.
  if (restored && before !== null) keeper.change(desk, restored, { before: null, now: line });
  return [{ key, did: 'brought back' }];
}

function takeOut({ keeper, desk, records }: Steps, key: number): Done[] {
  const record = records.get(key);
  if (!record) return [];
  if (record.hasHistory) return [{ key, did: 'line taken out' }];
  const body = keeper.park(desk, record);
  putParked(desk.db, { itemId: desk.itemId, key, kind: keeper.kind, body });
  return [{ key, did: 'taken out' }];
}

function eventOf(
  did: LineEvent['did'],
  before: LineRecord | undefined,
  after: LineRecord | undefined,
): LineEvent {
  const what = after?.reference ?? before?.reference ?? '';
  if (did === 'line taken out') return { did, what };
  return {
    did,
    what,
    ...(before && { before: before.said }),
    ...(after && { after: after.said }),
  };
}

/** What was taken out with a line that can no longer come back is not kept for it. */
function forgetLost({ db, itemId }: LineDesk, { notes }: Following): void {
  const alive = new Set([...notes.lines, ...notes.removed].map(({ key }) => key));
  for (const { key, kind } of selectParked(db, itemId)) {
    if (!alive.has(key)) deleteParked(db, { itemId, key, kind });
  }
}
