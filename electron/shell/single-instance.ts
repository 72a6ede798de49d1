import type { App } from 'electron';

/**
 * Whether this is the first copy of the application on these files.
 *
 * The lock belongs to the user data folder, so the folder is set first; the other way round two
 * copies could stand on one folder.
 */
export function isFirstInstance(
  app: Pick<App, 'setPath' | 'requestSingleInstanceLock'>,
  userData: string,
): boolean {
  app.setPath('userData', userData);
  return app.requestSingleInstanceLock();
}
