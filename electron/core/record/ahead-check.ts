import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { damageIn } from './check.ts';
import { fileKind } from './header.ts';
import { connect } from './open.ts';
import { warningsForPlace } from './place.ts';
import { needsRecovery } from './recovery-copy.ts';

/** The check of a record's structure, done while its page is still getting ready. */
export type AheadCheck = {
  /** Reads the file through and remembers it when it is sound; writes nothing, never throws. */
  readonly check: (path: string) => void;
  /** Whether this very state of the file was found sound; answered once, and forgotten. */
  readonly take: (path: string) => boolean;
};

/**
 * Checks a record while the page works its scripts through, which takes about as long as the check
 * of a large one (0.15 s for 70 MB); what the page asks this process for meanwhile waits until the
 * check is over. So only on the computer's own disk: a slow network would keep the page waiting.
 */
export function aheadCheck(): AheadCheck {
  let sound: string | undefined;
  return {
    check: (path) => {
      sound = isOwn(path) ? soundState(path) : undefined;
    },
    take: (path) => {
      const found = sound;
      sound = undefined;
      return found !== undefined && found === stateOf(path);
    },
  };
}

function isOwn(path: string): boolean {
  try {
    return (
      fileKind(path) === 'record' && !needsRecovery(path) && warningsForPlace(path).length === 0
    );
  } catch {
    return false;
  }
}

function soundState(path: string): string | undefined {
  try {
    const state = stateOf(path);
    const connection = connect(path, { readOnly: true });
    try {
      return damageIn(connection).length > 0 ? undefined : state;
    } finally {
      connection.close();
    }
  } catch {
    // The opening will say what is wrong with it.
    return undefined;
  }
}

/** SQLite raises the change counter at 24 with each transaction (sqlite.org/fileformat2.html, 1.3.7). */
const counterAt = 24;

/** Names one state of one file: another as soon as anybody has written to it or replaced it. */
function stateOf(path: string): string {
  const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs, changeCounter(path)].join(' ');
}

function changeCounter(path: string): number {
  const file = openSync(path, 'r');
  try {
    const counter = Buffer.alloc(4);
    readSync(file, counter, 0, counter.length, counterAt);
    return counter.readUInt32BE();
  } finally {
    closeSync(file);
  }
}
