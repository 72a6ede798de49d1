import type { IsoDate } from '../../shared/dates/financial-year.ts';
import type { Person } from '../../shared/session/contract.ts';
import type { DoWork } from './jobs/do-work.ts';
import type { OpenMonitoring } from './monitoring/open-monitoring.ts';
import type { OpenRecord } from './record/open-record.ts';
import { UserError } from './rpc/user-error.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** The time as the application knows it; tests set it. */
export type Clock = { readonly nowMs: () => number };

export type OfficeFolders = {
  /** Where new records are offered to be kept, on this computer's own disk. */
  readonly records: string;
  /** Where verified backups are kept. */
  readonly backups: string;
  /** Files that ship with the application: fonts, sample practice, reference data. */
  readonly resources: string;
};

export type OfficeParts = {
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly folders: OfficeFolders;
  /** Where long work is done: in the worker thread, or here. */
  readonly doWork: DoWork;
};

/**
 * What is on the desk while the application runs: the open record, the unlocked monitoring file
 * and who is working. One per process; handlers reach it through their context.
 */
export class Office {
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly folders: OfficeFolders;
  readonly doWork: DoWork;
  record: OpenRecord | undefined;
  monitoring: OpenMonitoring | undefined;

  constructor({ settings, clock, folders, doWork }: OfficeParts) {
    this.settings = settings;
    this.clock = clock;
    this.folders = folders;
    this.doWork = doWork;
  }

  get person(): Person {
    return this.settings.read().person ?? { name: 'Not said', role: 'other' };
  }

  get today(): IsoDate {
    return dayInUnitedKingdom(this.clock.nowMs());
  }

  requireRecord(): OpenRecord {
    if (!this.record) throw new UserError('NO_RECORD', 'Open a record first.');
    return this.record;
  }

  requireMonitoring(): OpenMonitoring {
    if (!this.monitoring) {
      throw new UserError(
        'LOCKED',
        'The monitoring file is locked. The practice manager can unlock it with its passphrase.',
      );
    }
    return this.monitoring;
  }

  /** Locks the monitoring file and closes the record, in that order. */
  close(): void {
    this.monitoring?.close();
    this.monitoring = undefined;
    this.record?.close();
    this.record = undefined;
  }
}

const ukDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function dayInUnitedKingdom(ms: number): IsoDate {
  return ukDay.format(new Date(ms));
}
