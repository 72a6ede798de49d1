import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { OpenRecord } from '../../record/open-record.ts';
import type { CommandContext, JobContext } from '../../rpc/context.ts';
import * as queries from './queries.ts';
import { hashOfFile, piecesOf, refuse, sizeToAttach } from './source-file.ts';
import { inTurn, sweep } from './sweep.ts';

/** A file whose bytes are in the record: its own name, its size and its SHA-256 (hex). */
export type FileInRecord = {
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
};

/**
 * Brings a file into the record in pieces, once however often it is filed, and then does with it
 * what is to be done in one command. Cancelled, refused or broken off, it leaves nothing: pieces
 * without a file that they belong to are no part of the record, and are swept away.
 */
export function bringIn<T>(
  path: string,
  context: JobContext,
  keep: (file: FileInRecord, command: CommandContext) => T,
): Promise<T> {
  return inTurn(context.office.requireRecord(), () => bringInNow(path, context, keep));
}

async function bringInNow<T>(
  path: string,
  context: JobContext,
  keep: (file: FileInRecord, command: CommandContext) => T,
): Promise<T> {
  const size = sizeToAttach(path);
  const record = context.office.requireRecord();
  await sweep(record);
  const tell = (label: string, passes: number) => (bytes: number) => {
    context.signal.throwIfAborted();
    context.progress({ done: passes * size + bytes, total: 2 * size, label });
  };
  try {
    const sha256 = await hashOfFile(path, tell('Reading the file', 0));
    const file = { fileName: basename(path), size, sha256 };
    const known = context.read(({ db }) => queries.selectFile(db, sha256));
    if (!known) await storePieces(path, record, { file, seen: tell('Keeping the file', 1) });
    return context.apply((command) => {
      queries.insertFile(command.db, file);
      if (queries.storedBytes(command.db, sha256) !== size) throw changedMeanwhile();
      return keep(file, command);
    });
  } finally {
    await sweep(record).catch(() => {});
  }
}

type Storing = { readonly file: FileInRecord; readonly seen: (bytes: number) => void };

/** Each piece in a transaction of its own, so that the record can be worked with in between. */
async function storePieces(path: string, record: OpenRecord, { file, seen }: Storing) {
  const { sha256 } = file;
  const hash = createHash('sha256');
  let position = 0;
  let stored = 0;
  for await (const bytes of piecesOf(path)) {
    hash.update(bytes);
    record.transaction((db) => queries.insertPiece(db, { sha256, position, bytes }));
    position += 1;
    stored += bytes.length;
    seen(stored);
  }
  if (hash.digest('hex') !== sha256) throw changedMeanwhile();
}

const changedMeanwhile = () => refuse('The file was changed while it was read');
