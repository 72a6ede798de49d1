import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Progress } from '../../../shared/rpc/operation.ts';
import type { Person } from '../../../shared/session/contract.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import type { TrailChange } from '../record/trail/append.ts';
import type { Office } from '../office.ts';

/** What a query handler may use. */
export type QueryContext = {
  readonly db: ReadableDb;
  /** Today in the United Kingdom. */
  readonly today: IsoDate;
  readonly nowMs: number;
  readonly person: Person;
  readonly office: Office;
};

/** What a command handler may use; it must call `trail` exactly once. */
export type CommandContext = Omit<QueryContext, 'db'> & {
  readonly db: WritableDb;
  readonly trail: (change: TrailChange) => void;
};

/** What a job handler may use; it reads and applies in short synchronous steps of its own choice. */
export type JobContext = {
  readonly today: IsoDate;
  readonly nowMs: number;
  readonly person: Person;
  readonly office: Office;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
  /** Reads the open record. */
  readonly read: <T>(reader: (context: QueryContext) => T) => T;
  /** Changes the open record in one transaction with its trail entry. */
  readonly apply: <T>(writer: (context: CommandContext) => T) => T;
};
