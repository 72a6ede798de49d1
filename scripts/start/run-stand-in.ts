import { homedir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../../tests/stand-in/launch.ts';

/** Shows the application in an installed browser until its window is closed. */
export async function runStandIn(root: string, args: readonly string[]): Promise<void> {
  const appData = appDataFolder(process.platform, process.env, homedir());
  const { quitted } = launch({ dist: join(root, 'dist'), appData, args, headed: true });
  await quitted;
}

/** Where Electron would keep applications' files, so that both ways of starting share them. */
export function appDataFolder(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') return env['APPDATA'] ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env['XDG_CONFIG_HOME'] ?? join(home, '.config');
}
