import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { doWorkHere } from '../core/jobs/do-work.ts';
import { Office } from '../core/office.ts';
import { openSettings } from '../core/settings/settings-store.ts';

/** The office as the window starts it. */
export function openOffice(place: {
  readonly userData: string;
  readonly resources: string;
  readonly workerPath: string;
}): Office {
  const folders = {
    records: join(place.userData, 'records'),
    backups: join(place.userData, 'backups'),
    resources: place.resources,
  };
  mkdirSync(folders.records, { recursive: true });
  mkdirSync(folders.backups, { recursive: true });
  return new Office({
    settings: openSettings(join(place.userData, 'settings.json')),
    clock: { nowMs: Date.now },
    folders,
    doWork: doWorkHere,
  });
}
