import type { Progress } from '../../../shared/rpc/operation.ts';
import type { Office } from '../office.ts';
import { appendTrail, type TrailChange } from '../record/trail/append.ts';
import type { CommandContext, JobContext, QueryContext } from './context.ts';

/** What may be given with a call besides its input. */
export type DispatchOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

function moment(office: Office) {
  return { today: office.today, nowMs: office.clock.nowMs(), person: office.person, office };
}

export function queryContext(office: Office): QueryContext {
  return { ...moment(office), db: office.requireRecord().db };
}

/** Runs the work of one command in one transaction and appends its one trail entry. */
export function inCommand<T>(
  office: Office,
  name: string,
  work: (context: CommandContext) => T,
): T {
  const record = office.requireRecord();
  const now = moment(office);
  return record.transaction((db) => {
    let change: TrailChange | undefined;
    const answer = work({
      ...now,
      db,
      trail: (given) => {
        if (change) throw new Error(`${name} wrote two trail entries`);
        change = given;
      },
    });
    if (!change) throw new Error(`${name} wrote no trail entry`);
    appendTrail(db, { operation: name, atMs: now.nowMs, person: now.person, change });
    return answer;
  });
}

export function jobContext(office: Office, name: string, options: DispatchOptions): JobContext {
  return {
    ...moment(office),
    signal: options.signal ?? new AbortController().signal,
    progress: options.onProgress ?? (() => {}),
    read: (reader) => reader(queryContext(office)),
    apply: (writer) => inCommand(office, name, writer),
  };
}
