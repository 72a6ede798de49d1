import { matchLines } from './match-lines.ts';
import { readNotes, type NoteLine } from './note-line.ts';

/** A line with the number that stays with it through every edit; never given to another line. */
export type FollowedLine = NoteLine & { readonly key: number };

/** The notes of one item with their lines followed. */
export type FollowedNotes = {
  readonly lines: readonly FollowedLine[];
  /** Lines taken out, newest first: undo and cut-and-paste bring them back under their key. */
  readonly removed: readonly FollowedLine[];
  readonly nextKey: number;
};

export type LineChange = 'kept' | 'changed' | 'restored' | 'new';

export type Following = {
  readonly notes: FollowedNotes;
  /** What became of each line now in the notes, in order. */
  readonly changes: readonly {
    readonly line: FollowedLine;
    readonly change: LineChange;
    /** The line as it was before, when it was changed. */
    readonly before: FollowedLine | null;
  }[];
  /** Lines that went with this edit. */
  readonly removed: readonly FollowedLine[];
};

export const noNotes: FollowedNotes = { lines: [], removed: [], nextKey: 1 };

/** Removed lines remembered: enough for undo, little enough to keep with each save. */
const remembered = 100;

/**
 * Follows the lines of an item from their last state to a new text, so that an edited line keeps
 * its action or decision and its AP number.
 *
 * A line is the same when its words are the same (moved or not), or when it stands between the
 * same neighbours and is at least half alike. A line taken out earlier comes back under its key
 * when the same words appear again.
 */
export function followLines(previous: FollowedNotes, text: string): Following {
  const now = readNotes(text);
  const { kept, changed } = matchLines(
    previous.lines.map(({ raw }) => raw),
    now.map(({ raw }) => raw),
  );
  const oldOf = new Map([...kept, ...changed].map(([i, j]) => [j, previous.lines[i]]));
  const restorable = Map.groupBy(previous.removed.filter(hasWords), ({ raw }) => raw);
  let { nextKey } = previous;
  const changes = now.map((line, j): Following['changes'][number] => {
    const old = oldOf.get(j);
    if (old) {
      const followed = { ...line, key: old.key };
      if (old.raw === line.raw) return { line: followed, change: 'kept', before: null };
      return { line: followed, change: 'changed', before: old };
    }
    const restored = restorable.get(line.raw)?.shift();
    if (restored) return { line: { ...line, key: restored.key }, change: 'restored', before: null };
    return { line: { ...line, key: nextKey++ }, change: 'new', before: null };
  });
  const here = new Set(changes.map(({ line }) => line.key));
  const removed = previous.lines.filter(({ key }) => !here.has(key));
  const stillRemoved = previous.removed.filter(({ key }) => !here.has(key));
  return {
    notes: {
      lines: changes.map(({ line }) => line),
      removed: [...removed.filter(hasWords), ...stillRemoved].slice(0, remembered),
      nextKey,
    },
    changes,
    removed,
  };
}

const hasWords = ({ raw }: NoteLine) => raw.trim() !== '';
