import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { migrations } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';

/** Applies every pending migration in one transaction. */
export function migrate(
  driver: Database.Database,
  nowMs: number,
  appVersion: string,
  steps: readonly Migration[] = migrations,
): void {
  const current = driver.pragma('user_version', { simple: true }) as number;
  const pending = steps.filter((step) => step.version > current);
  if (pending.length === 0) return;
  driver.pragma('foreign_keys = OFF');
  try {
    driver
      .transaction(() => {
        for (const step of pending) {
          driver.exec(step.sql);
          driver
            .prepare('INSERT INTO schema_history VALUES (?, ?, ?, ?, ?)')
            .run(step.version, step.name, sha256(step.sql), nowMs, appVersion);
          driver.pragma(`user_version = ${step.version}`);
        }
      })
      .exclusive();
  } finally {
    driver.pragma('foreign_keys = ON');
  }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
