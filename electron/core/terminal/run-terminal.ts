import { resolve } from 'node:path';
import { contract, isOperationName } from '../../../shared/rpc/contract.ts';
import type { Operation } from '../../../shared/rpc/operation.ts';
import { fail, type Result } from '../../../shared/rpc/result.ts';
import { doWorkHere } from '../jobs/do-work.ts';
import { openOffice } from '../open-office.ts';
import { createDispatcher } from '../rpc/dispatcher.ts';
import { settingsInMemory } from '../settings/settings-store.ts';
import { readArguments, usage } from './arguments.ts';
import { listOperations } from './list-operations.ts';
import { personAtTerminal } from './person.ts';
import { prepare } from './prepare-call.ts';
import { progressLines } from './progress-lines.ts';
import { withSecrets, type Environment } from './secrets.ts';
import { userDataFolder } from './user-data.ts';

export type TerminalIo = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The folder of files that ship with the application. */
  readonly resources: string;
  readonly signal?: AbortSignal;
};

const exit = { ok: 0, failed: 1, wrongArguments: 2 } as const;

/** One call of one operation on one record; answers the exit code. */
export async function runTerminal(
  argv: readonly string[],
  env: Environment,
  io: TerminalIo,
): Promise<number> {
  const request = readArguments(argv);
  switch (request.kind) {
    case 'wrong':
      return refuseArguments(io, request.message);
    case 'list':
      io.out(JSON.stringify(listOperations(), null, 2));
      return exit.ok;
    case 'create':
      return call(
        { operation: 'record.create', input: { path: resolve(request.recordPath) } },
        env,
        io,
      );
    case 'call':
      return call(request, env, io);
  }
}

function refuseArguments(io: TerminalIo, message: string): number {
  io.err(`${message}\n\n${usage}`);
  return exit.wrongArguments;
}

type Call = { readonly recordPath?: string; readonly operation: string; readonly input: unknown };

async function call(request: Call, env: Environment, io: TerminalIo): Promise<number> {
  const { operation: name } = request;
  if (!isOperationName(name)) {
    return print(io, fail({ code: 'INVALID_INPUT', message: 'There is no such operation.' }));
  }
  const operation: Operation = contract[name];
  const secrets = withSecrets(name, operation, { input: request.input, env });
  if ('refused' in secrets) return refuseArguments(io, secrets.refused);
  const person = personAtTerminal(env);
  if (!person)
    return refuseArguments(io, 'PPG_PERSON or PPG_ROLE is not one that the application knows.');
  const office = openOffice({
    doWork: doWorkHere,
    userData: userDataFolder(env, process.platform),
    resources: io.resources,
    settings: settingsInMemory({ person }),
  });
  const dispatch = createDispatcher(office, (error, _name, reference) =>
    io.err(
      `${reference}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    ),
  );
  try {
    const options = {
      onProgress: progressLines(io.err),
      ...(io.signal && { signal: io.signal }),
    };
    const { recordPath } = request;
    const obstacle = await prepare(dispatch, { recordPath, name, operation, env, options });
    return print(io, obstacle ?? (await dispatch(name, secrets.input, options)));
  } finally {
    office.close();
  }
}

function print(io: TerminalIo, result: Result<unknown>): number {
  io.out(JSON.stringify(result, null, 2));
  return result.ok ? exit.ok : exit.failed;
}
