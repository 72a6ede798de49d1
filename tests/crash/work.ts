import { join } from 'node:path';
import type { Dispatch } from '../../electron/core/rpc/dispatcher.ts';

/** What a child does over and over until it is killed. */
export const kinds = [
  'commands',
  'minutes',
  'migration',
  'backup',
  'copy',
  'restore',
  'passphrase',
  'answers',
] as const;

export type Kind = (typeof kinds)[number];

export const passphrase = 'only for the crash test';

export type Desk = {
  readonly folder: string;
  readonly recordPath: string;
  /** Calls an operation; a Result that is not ok ends the child with a defect. */
  readonly ok: (name: string, input: object) => Promise<unknown>;
  /** Says that something is done, once it is on the disk. */
  readonly acknowledge: (what: string) => void;
};

export const sampleMember = (number: number) => ({
  name: `Sample Member ${number}`,
  registration: 'registered patient',
  joinedOn: '2026-01-10',
  consents: [{ about: 'contact', given: true, on: '2026-01-10', source: 'paper form' }],
  trainings: [{ title: 'Confidentiality', on: '2026-02-10' }],
});

type Kept = { readonly id: number; readonly version: number };

/** One endless piece of work for each kind. */
export const work: Readonly<Record<Kind, (desk: Desk) => Promise<void>>> = {
  commands: async ({ ok, acknowledge, recordPath }) => {
    await ok('record.open', { path: recordPath });
    for (let number = 1; ; number += 1) {
      const { id } = (await ok('members.add', sampleMember(number))) as { id: number };
      acknowledge(String(id));
    }
  },

  minutes: async ({ ok, acknowledge, recordPath }) => {
    await ok('record.open', { path: recordPath });
    const { id: meetingId } = (await ok('meetings.add', { heldOn: '2026-01-13' })) as Kept;
    let item = (await ok('meetings.addItem', { meetingId, title: 'Telephones' })) as Kept;
    let notes = '';
    for (let number = 1; ; number += 1) {
      // A pause in mid-word, and one at the end of the line.
      for (const typed of [`A: Sample to ri`, `ng number ${number}\n`]) {
        notes += typed;
        const { version } = (await ok('minutes.saveNotes', {
          itemId: item.id,
          version: item.version,
          notes,
        })) as Kept;
        item = { id: item.id, version };
        acknowledge(String(notes.length));
      }
    }
  },

  migration: async ({ ok, acknowledge, recordPath }) => {
    acknowledge('about to open');
    await ok('record.open', { path: recordPath });
    acknowledge('opened');
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  },

  backup: async ({ ok, acknowledge, recordPath }) => {
    await ok('record.open', { path: recordPath });
    for (;;) {
      const { backup } = (await ok('record.backupNow', {})) as { backup: { path: string } };
      acknowledge(backup.path);
    }
  },

  copy: async ({ ok, acknowledge, recordPath, folder }) => {
    await ok('record.open', { path: recordPath });
    for (;;) {
      const copy = (await ok('record.saveCopy', { path: join(folder, 'copy.ppg') })) as {
        path: string;
      };
      acknowledge(copy.path);
      await ok('members.exportCsv', { path: join(folder, 'members.csv') });
    }
  },

  restore: async ({ ok, acknowledge, recordPath }) => {
    await ok('record.open', { path: recordPath });
    const { backup } = (await ok('record.backupNow', {})) as { backup: { path: string } };
    for (let number = 1; ; number += 1) {
      await ok('members.add', sampleMember(number));
      await ok('record.restore', { backupPath: backup.path });
      acknowledge('restored');
    }
  },

  passphrase: async ({ ok, acknowledge, recordPath }) => {
    await ok('record.open', { path: recordPath });
    acknowledge('opened');
    for (;;) {
      await ok('record.setPassphrase', { newPassphrase: passphrase });
      await ok('record.removePassphrase', { passphrase });
      acknowledge('set and removed');
    }
  },

  answers: async ({ ok, acknowledge, recordPath }) => {
    await ok('record.open', { path: recordPath });
    const { members } = (await ok('members.list', {})) as { members: Kept[] };
    await ok('monitoring.create', { passphrase });
    for (;;) {
      for (const { id: memberId } of members) {
        const answers = { sex: { state: 'answered', category: 'female' } };
        await ok('monitoring.recordForm', { memberId, answers, answeredOn: '2026-02-10' });
        acknowledge(String(memberId));
      }
    }
  },
};

/** Throws what a Result says when it is not ok, and what an opening says when it did not open. */
export const okWith =
  (dispatch: Dispatch): Desk['ok'] =>
  async (name, input) => {
    const result = await dispatch(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    const answer = result.value as { outcome?: string; message?: string };
    if (answer.outcome === 'not opened') throw new Error(`${name}: ${answer.message}`);
    return result.value;
  };
