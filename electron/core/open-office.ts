import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DoWork } from './jobs/do-work.ts';
import { Office, type Clock } from './office.ts';
import type { Pace } from './record/pace.ts';
import { recordsPlace } from './record/records-place.ts';
import { openSettings, type SettingsStore } from './settings/settings-store.ts';

export type OfficePlace = {
  /** The application's own folder on this computer. */
  readonly userData: string;
  readonly resources: string;
  /** The person's own documents folder, where there is a person. */
  readonly documents?: string | undefined;
  /** The settings file of the application's folder unless given. */
  readonly settings?: SettingsStore;
  /** In the worker thread, or `doWorkHere`: given, since the window must not load what works. */
  readonly doWork: DoWork;
  readonly clock?: Clock;
  readonly pace?: Pace;
};

/** Puts the office together: for the window, for the terminal and for tests. */
export function openOffice({ userData, resources, documents, ...given }: OfficePlace): Office {
  const records = recordsPlace(userData, documents);
  const folders = {
    records: records.folder,
    recordsNote: records.note,
    backups: join(userData, 'backups'),
    resources,
  };
  mkdirSync(folders.backups, { recursive: true });
  return new Office({
    settings: given.settings ?? openSettings(join(userData, 'settings.json')),
    clock: given.clock ?? { nowMs: () => Date.now() },
    folders,
    doWork: given.doWork,
    ...(given.pace && { pace: given.pace }),
  });
}
