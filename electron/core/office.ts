import type { IsoDate } from '../../shared/dates/financial-year.ts';
import { dayInUnitedKingdom } from '../../shared/dates/uk-day.ts';
import type { Person } from '../../shared/session/contract.ts';
import type { DoWork } from './jobs/do-work.ts';
import { idleLock, type IdleLock } from './monitoring/idle-lock.ts';
import type { OpenMonitoring } from './monitoring/open-monitoring.ts';
import { aheadCheck } from './record/ahead-check.ts';
import type { OpenRecord } from './record/open-record.ts';
import { realPace, type Pace } from './record/pace.ts';
import { mayWriteBeside, type Surroundings } from './record/surroundings.ts';
import { UserError } from './rpc/user-error.ts';
import type { SettingsStore } from './settings/settings-store.ts';

/** The time as the application knows it; tests set it. */
export type Clock = { readonly nowMs: () => number };

export type OfficeFolders = {
  /** Where new records are offered to be kept, on this computer's own disk; made when one is. */
  readonly records: string;
  /** Why that is not the person's documents folder; empty when it is. */
  readonly recordsNote?: string;
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
  /** How locks are watched and daily backups repeated; real time unless a test says otherwise. */
  readonly pace?: Pace;
  /** Whether a file may be written where it stands; asked of the system unless a test says otherwise. */
  readonly mayWrite?: (path: string) => boolean;
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
  /** What the record room needs of the world around it. */
  readonly surroundings: Surroundings;
  record: OpenRecord | undefined;
  #monitoring: OpenMonitoring | undefined;
  #idle: IdleLock | undefined;

  constructor({ settings, clock, folders, doWork, pace, mayWrite }: OfficeParts) {
    this.settings = settings;
    this.clock = clock;
    this.folders = folders;
    this.doWork = doWork;
    this.surroundings = {
      nowMs: () => clock.nowMs(),
      pace: pace ?? realPace,
      mayWrite: mayWrite ?? mayWriteBeside,
      ahead: aheadCheck(),
      backupsFolder: folders.backups,
      doWork,
    };
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

  /** The unlocked monitoring file, for a look that is no use of it; undefined while it is locked. */
  get monitoring(): OpenMonitoring | undefined {
    return this.#monitoring;
  }

  /** Puts the unlocked file on the desk; it locks itself after some minutes without use. */
  putMonitoring(monitoring: OpenMonitoring): void {
    this.lockMonitoring();
    this.#monitoring = monitoring;
    this.#idle = idleLock(this.surroundings, () => this.lockMonitoring());
  }

  lockMonitoring(): void {
    this.#idle?.stop();
    this.#idle = undefined;
    this.#monitoring?.close();
    this.#monitoring = undefined;
  }

  /** The unlocked monitoring file, to be used: it stays open for another while. */
  requireMonitoring(): OpenMonitoring {
    if (!this.#monitoring) {
      throw new UserError(
        'LOCKED',
        'The monitoring file is locked. The practice manager can unlock it with its passphrase.',
      );
    }
    this.#idle?.used();
    return this.#monitoring;
  }

  /**
   * Makes a verified backup before something is done that cannot be undone step by step; `detail`
   * says what, such as the name of the file to be imported. Throws REFUSED when it cannot be made.
   */
  backupBefore(what: 'an import' | 'a restore' | 'a passphrase change', detail = ''): void {
    this.requireRecord().backup(`before ${what}`, detail);
  }

  /** Locks the monitoring file and closes the record, in that order. */
  close(): void {
    this.lockMonitoring();
    this.record?.close();
    this.record = undefined;
  }
}
