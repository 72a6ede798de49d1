import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { doWorkHere } from '../../electron/core/jobs/do-work.ts';
import { openOffice } from '../../electron/core/open-office.ts';
import { migrate } from '../../electron/core/record/migrate.ts';
import { migrations } from '../../electron/core/record/migrations/list.ts';
import { connect } from '../../electron/core/record/open.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { settingsInMemory } from '../../electron/core/settings/settings-store.ts';
import { findLosses } from './checks.ts';
import { startAndKill } from './kill.ts';
import { randomFrom } from './random.ts';
import { okWith, sampleMember, type Kind } from './work.ts';

/** How long after the first acknowledgement the kill may come, at most. */
const latestMs: Readonly<Record<Kind, number>> = {
  commands: 120,
  minutes: 300,
  migration: 120,
  backup: 150,
  copy: 200,
  restore: 250,
  passphrase: 3000,
  answers: 150,
};

const membersBefore = 20;

/** One record, one child, one kill: answers what was lost, with how to see it again. */
export async function crashRound(child: string, kind: Kind, seed: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'ppg-crash-'));
  try {
    const recordPath = join(folder, 'group.ppg');
    const members = kind === 'migration' ? 0 : membersBefore;
    await (kind === 'migration' ? makeOlderRecord(recordPath) : makeRecord(folder, recordPath));
    const afterMs = Math.floor(randomFrom(seed)() * latestMs[kind]);
    const acknowledged = await startAndKill({ child, kind, recordPath, folder, afterMs });
    const scene = { kind, folder, recordPath, acknowledged, membersBefore: members };
    const losses = await findLosses(scene);
    return losses.map(
      (loss) => `${kind}, seed ${seed}, killed ${afterMs} ms after the first word: ${loss}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function makeRecord(folder: string, path: string): Promise<void> {
  const office = openOffice({
    doWork: doWorkHere,
    userData: join(folder, 'user-data'),
    resources: join(folder, 'none'),
    settings: settingsInMemory({ person: { name: 'Alex Sample', role: 'practice manager' } }),
  });
  const ok = okWith(
    createDispatcher(office, (error) => {
      throw error;
    }),
  );
  await ok('record.create', { path });
  for (let number = 1; number <= membersBefore; number += 1) {
    await ok('members.add', sampleMember(number));
  }
  office.close();
}

/** A record of the first schema, so that opening it migrates. */
function makeOlderRecord(path: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  const older = connect(path, { create: true });
  migrate(older, { nowMs: 1, appVersion: '0.0.1' }, migrations.slice(0, 1));
  older.close();
}
