import type { z } from 'zod';
import { contract, isOperationName, type OperationName } from '../../../shared/rpc/contract.ts';
import type { Operation } from '../../../shared/rpc/operation.ts';
import { fail, succeed, type Failure, type Result } from '../../../shared/rpc/result.ts';
import type { Office } from '../office.ts';
import { storageFailure } from '../record/storage-failure.ts';
import { inCommand, inQuery, jobContext, type DispatchOptions } from './contexts.ts';
import { handlers } from './handlers.ts';
import { UserError } from './user-error.ts';

export type { DispatchOptions };

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
      return succeed(await carryOut(office, { name, operation, input: parsed.data, options }));
    } catch (error) {
      const expected = expectedFailure(error);
      if (expected) return fail(expected);
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

type Call = {
  readonly name: OperationName;
  readonly operation: Operation;
  readonly input: unknown;
  readonly options: DispatchOptions;
};

type AnyHandler = (input: unknown, context: unknown) => unknown;

async function carryOut(
  office: Office,
  { name, operation, input, options }: Call,
): Promise<unknown> {
  const handler = handlers[name] as AnyHandler;
  switch (operation.kind) {
    case 'query':
      return operation.output.parse(await inQuery(office, (context) => handler(input, context)));
    case 'command':
      // The answer is checked before the commit: what cannot be told was not done.
      return inCommand(office, name, (context) => operation.output.parse(handler(input, context)));
    case 'job':
      return operation.output.parse(
        await handler(input, jobContext(office, { name, needs: operation.needs }, options)),
      );
  }
}

function expectedFailure(error: unknown): Failure | undefined {
  if (error instanceof UserError) return error.failure;
  if (isAbort(error)) return { code: 'CANCELLED', message: 'Cancelled. Nothing was changed.' };
  return storageFailure(error);
}

/** A form shows a few problems at once; what was sent must not come back at full length. */
const most = { fields: 200, characters: 300 } as const;

function invalidInput(error: z.ZodError): Failure {
  // The first problem of each field; a map, because a path may be called "constructor".
  const first = new Map<string, string>();
  for (const { path, message } of error.issues.slice(0, most.fields)) {
    const field = path.join('.').slice(0, most.characters);
    if (!first.has(field)) first.set(field, message.slice(0, most.characters));
  }
  const fields = Object.fromEntries(first);
  return { code: 'INVALID_INPUT', message: 'There is a problem with what was entered.', fields };
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
