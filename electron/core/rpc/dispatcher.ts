import type { z } from 'zod';
import { contract, isOperationName, type OperationName } from '../../../shared/rpc/contract.ts';
import type { Operation, Progress } from '../../../shared/rpc/operation.ts';
import { fail, succeed, type Failure, type Result } from '../../../shared/rpc/result.ts';
import type { Office } from '../office.ts';
import { appendTrail, type TrailChange } from '../record/trail/append.ts';
import type { CommandContext, JobContext, QueryContext } from './context.ts';
import { handlers } from './handlers.ts';
import { UserError } from './user-error.ts';

export type DispatchOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
};

export type Dispatch = (
  name: unknown,
  input: unknown,
  options?: DispatchOptions,
) => Promise<Result<unknown>>;

/** Told of every defect, with a reference that the person sees too. */
export type OnDefect = (error: unknown, operation: string, reference: string) => void;

/**
 * The one door to the application: takes anything, never throws, answers a Result.
 *
 * A command runs in one transaction with its trail entry; a handler that fails half-way changes
 * nothing. An unexpected error is reported to `onDefect` and answered with INTERNAL.
 */
export function createDispatcher(office: Office, onDefect: OnDefect): Dispatch {
  return async (name, rawInput, options = {}) => {
    if (!isOperationName(name)) {
      return fail({ code: 'INVALID_INPUT', message: 'There is no such operation.' });
    }
    const operation: Operation = contract[name];
    try {
      const parsed = operation.input.safeParse(rawInput);
      if (!parsed.success) return fail(invalidInput(parsed.error));
      requireWhatIsNeeded(office, operation);
      const answer = await carryOut(office, name, operation, parsed.data, options);
      return succeed(operation.output.parse(answer));
    } catch (error) {
      if (error instanceof UserError) return fail(error.failure);
      if (isAbort(error))
        return fail({ code: 'CANCELLED', message: 'Cancelled. Nothing was changed.' });
      const reference = `${office.clock.nowMs().toString(36)}-${name}`;
      onDefect(error, name, reference);
      return fail({
        code: 'INTERNAL',
        message: `Something went wrong in the application. Nothing that was saved is lost. Try again; if it happens again, quote ${reference}.`,
      });
    }
  };
}

function requireWhatIsNeeded(office: Office, operation: Operation): void {
  if (operation.needs === 'nothing') return;
  office.requireRecord();
  if (operation.needs === 'monitoring') office.requireMonitoring();
}

type AnyHandler = (input: unknown, context: unknown) => unknown;

function carryOut(
  office: Office,
  name: OperationName,
  operation: Operation,
  input: unknown,
  options: DispatchOptions,
): unknown {
  const handler = handlers[name] as AnyHandler;
  switch (operation.kind) {
    case 'query':
      return handler(input, queryContext(office));
    case 'command':
      return inCommand(office, name, (context) => handler(input, context));
    case 'job':
      return handler(input, jobContext(office, name, options));
  }
}

function moment(office: Office) {
  return { today: office.today, nowMs: office.clock.nowMs(), person: office.person, office };
}

function queryContext(office: Office): QueryContext {
  return { ...moment(office), db: office.requireRecord().db };
}

function inCommand<T>(office: Office, name: string, work: (context: CommandContext) => T): T {
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

function jobContext(office: Office, name: string, options: DispatchOptions): JobContext {
  return {
    ...moment(office),
    signal: options.signal ?? new AbortController().signal,
    progress: options.onProgress ?? (() => {}),
    read: (reader) => reader(queryContext(office)),
    apply: (writer) => inCommand(office, name, writer),
  };
}

function invalidInput(error: z.ZodError): Failure {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message;
  return { code: 'INVALID_INPUT', message: 'There is a problem with what was entered.', fields };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
