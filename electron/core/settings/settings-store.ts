import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { person } from '../../../shared/session/contract.ts';

const settings = z.object({
  person: person.optional().catch(undefined),
  recentFiles: z.array(z.string()).max(20).default([]).catch([]),
  window: z
    .object({ width: z.number(), height: z.number(), maximised: z.boolean() })
    .optional()
    .catch(undefined),
  textSize: z.number().min(80).max(200).optional().catch(undefined),
});

/** What this computer remembers between starts; none of it belongs to a record. */
export type Settings = z.infer<typeof settings>;

export type SettingsStore = {
  readonly read: () => Settings;
  readonly update: (changes: Partial<Settings>) => void;
};

/**
 * Settings in one JSON file. An unreadable file counts as empty, and one that cannot be written
 * leaves the settings to this process: nothing in it is a record, so it must not stand in the way.
 */
export function openSettings(path: string): SettingsStore {
  let current = readSettings(path);
  return {
    read: () => current,
    update: (changes) => {
      current = settings.parse({ ...current, ...changes });
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(`${path}.new`, JSON.stringify(current, null, 2));
        renameSync(`${path}.new`, path);
      } catch {
        // A profile that cannot be written to: remembered until the application is closed.
      }
    },
  };
}

/** Settings that live only as long as the process: for the terminal and for tests. */
export function settingsInMemory(initial: Partial<Settings> = {}): SettingsStore {
  let current = settings.parse(initial);
  return {
    read: () => current,
    update: (changes) => {
      current = settings.parse({ ...current, ...changes });
    },
  };
}

function readSettings(path: string): Settings {
  try {
    return settings.parse(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
  } catch {
    return settings.parse({});
  }
}
