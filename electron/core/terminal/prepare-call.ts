import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { NotOpened } from '../../../shared/record/opening.ts';
import type { Operation } from '../../../shared/rpc/operation.ts';
import { fail, type ErrorCode, type Result } from '../../../shared/rpc/result.ts';
import type { Dispatch, DispatchOptions } from '../rpc/dispatcher.ts';
import type { Environment } from './secrets.ts';

export type Preparation = {
  readonly recordPath: string | undefined;
  readonly name: string;
  readonly operation: Operation;
  readonly env: Environment;
  readonly options: DispatchOptions;
};

/** Opens the record and unlocks the monitoring file; answers what stands in the way of the operation. */
export async function prepare(
  dispatch: Dispatch,
  { recordPath, name, operation, env, options }: Preparation,
): Promise<Result<never> | undefined> {
  if (recordPath === undefined) return undefined;
  const path = resolve(recordPath);
  const passphrase = env['PPG_PASSPHRASE'];
  const input = passphrase === undefined ? { path } : { path, passphrase };
  const opened = await dispatch('record.open', input, options);
  const obstacle = whyNotOpen(opened);
  // What needs no record (opening a damaged one, restoring) is tried without it.
  if (obstacle) return operation.needs === 'nothing' ? undefined : obstacle;
  return unlockMonitoring(dispatch, { path, name, env });
}

async function unlockMonitoring(
  dispatch: Dispatch,
  { path, name, env }: { readonly path: string; readonly name: string; readonly env: Environment },
): Promise<Result<never> | undefined> {
  const passphrase = env['PPG_MONITORING_PASSPHRASE'];
  const unlocksItself = ['monitoring.create', 'monitoring.unlock', 'monitoring.unlockWithCode'];
  if (passphrase === undefined || unlocksItself.includes(name)) return undefined;
  if (!existsSync(`${path}-monitoring`)) return undefined;
  const unlocked = await dispatch('monitoring.unlock', { passphrase });
  return unlocked.ok ? undefined : unlocked;
}

function whyNotOpen(answer: Result<unknown>): Result<never> | undefined {
  if (!answer.ok) return answer;
  const opening = answer.value as NotOpened | { outcome: 'opened' };
  if (opening.outcome === 'opened') return undefined;
  return fail({ code: codes[opening.problem] ?? 'REFUSED', message: opening.message });
}

const codes: Partial<Record<NotOpened['problem'], ErrorCode>> = {
  'not found': 'NOT_FOUND',
  'in use': 'IN_USE',
  'left locked': 'IN_USE',
  'needs a passphrase': 'WRONG_PASSPHRASE',
  'wrong passphrase': 'WRONG_PASSPHRASE',
};
