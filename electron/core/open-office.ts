import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DoWork } from './jobs/do-work.ts';
import { Office, type Clock } from './office.ts';
import type { Pace } from './record/pace.ts';
import { openSettings, type SettingsStore } from './settings/settings-store.ts';

export type OfficePlace = {
  /** The application's own folder on this computer. */
  readonly userData: string;
  readonly resources: string;
  /** The settings file of the application's folder unless given. */
  readonly settings?: SettingsStore;
  /** In the worker thread, or `doWorkHere`: given, since the window must not load what works. */
  readonly doWork: DoWork;
  readonly clock?: Clock;
  readonly pace?: Pace;
};

/** Puts the office together: for the window, for the terminal and for tests. */
export function openOffice({ userData, resources, ...given }: OfficePlace): Office {
  const folders = {
    records: join(userData, 'records'),
    backups: join(userData, 'backups'),
    resources,
  };
  mkdirSync(folders.records, { recursive: true });
  mkdirSync(folders.backups, { recursive: true });
  return new Office({
    settings: given.settings ?? openSettings(join(userData, 'settings.json')),
    clock: given.clock ?? { nowMs: () => Date.now() },
    folders,
    doWork: given.doWork,
    ...(given.pace && { pace: given.pace }),
  });
}
