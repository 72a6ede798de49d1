import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './secrets.ts';

/** The application's own folder: the one that its window uses, so that backups are in one place. */
export function userDataFolder(env: Environment, platform: NodeJS.Platform): string {
  return env['PPG_USER_DATA'] ?? join(applicationData(env, platform), 'PPG Records');
}

function applicationData(env: Environment, platform: NodeJS.Platform): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
}
