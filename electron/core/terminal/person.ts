import { userInfo } from 'node:os';
import { person, type Person } from '../../../shared/session/contract.ts';
import type { Environment } from './secrets.ts';

/** Who works at the terminal: as the environment says, or the computer's user as practice manager. */
export function personAtTerminal(env: Environment): Person | undefined {
  const name = env['PPG_PERSON'] ?? userInfo().username;
  const said = person.safeParse({ name, role: env['PPG_ROLE'] ?? 'practice manager' });
  return said.data;
}
