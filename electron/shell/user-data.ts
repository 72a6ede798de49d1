import { join } from 'node:path';

/**
 * Where the application keeps its own files: on this computer's own disk.
 *
 * On Windows that is the local, not the roaming profile: a roaming one is copied over the network
 * at each log-in, and a record must not be open in two places. `PPG_USER_DATA` names another
 * folder, for tests and for support.
 */
export function userDataFolder(place: {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What Electron calls `appData`. */
  readonly appData: string;
}): string {
  const chosen = place.env['PPG_USER_DATA'];
  if (chosen) return chosen;
  const local = place.platform === 'win32' ? place.env['LOCALAPPDATA'] : undefined;
  return join(local ?? place.appData, 'PPG Records');
}
