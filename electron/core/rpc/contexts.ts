import type { OperationNeeds, Progress } from '../../../shared/rpc/operation.ts';
import type { Office } from '../office.ts';
import { appendTrail, type TrailChange } from '../record/trail/append.ts';
import type { CommandContext, JobContext, QueryContext } from './context.ts';
import { UserError } from './user-error.ts';

/** What may be given with a call besides its input. */
export type DispatchOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

function moment(office: Office) {
  return { today: office.today, nowMs: office.clock.nowMs(), person: office.person, office };
}

/** Runs what a query asks; all it reads before it first waits is of one moment. */
export function inQuery<T>(office: Office, ask: (context: QueryContext) => T): T {
  const { db, reading } = office.requireRecord();
  return reading(() => ask({ ...moment(office), db }));
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

type Job = { readonly name: string; readonly needs: OperationNeeds };

/**
 * The context of a job. One that needs a record reads and changes only the record it was begun in:
 * while it works, somebody may close that one and open another.
 */
export function jobContext(
  office: Office,
  { name, needs }: Job,
  options: DispatchOptions,
): JobContext {
  const begunIn = needs === 'nothing' ? undefined : office.requireRecord().path;
  const stillThere = (): void => {
    if (begunIn !== undefined && office.record?.path !== begunIn) throw recordGone();
  };
  return {
    ...moment(office),
    signal: options.signal ?? new AbortController().signal,
    progress: options.onProgress ?? (() => {}),
    read: (reader) => {
      stillThere();
      return inQuery(office, reader);
    },
    apply: (writer) => {
      stillThere();
      return inCommand(office, name, writer);
    },
  };
}

const recordGone = () =>
  new UserError(
    'CONFLICT',
    'The record that this was begun in was closed meanwhile, so nothing was changed in any record. Open it again and start over.',
  );
