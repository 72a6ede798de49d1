import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../electron/core/record/open.ts';
import { doWorkHere } from '../../electron/core/jobs/do-work.ts';
import { openOffice } from '../../electron/core/open-office.ts';
import { runIntegrityCheck, selectBrokenReferences } from '../../electron/core/record/queries.ts';
import { createDispatcher } from '../../electron/core/rpc/dispatcher.ts';
import { settingsInMemory } from '../../electron/core/settings/settings-store.ts';
import { okWith, passphrase, type Kind } from './work.ts';

export type Scene = {
  readonly kind: Kind;
  readonly folder: string;
  readonly recordPath: string;
  readonly acknowledged: readonly string[];
  /** Members that were in the record before the child was started. */
  readonly membersBefore: number;
};

/**
 * Opens the record as the application does after a crash, and looks for anything lost: structure,
 * references, acknowledged changes, half-made members, the trail, and that it works on.
 */
export async function findLosses(scene: Scene): Promise<string[]> {
  const losses: string[] = [];
  const expect = (holds: boolean, loss: string) => {
    if (!holds) losses.push(loss);
  };
  const office = openOffice({
    doWork: doWorkHere,
    userData: join(scene.folder, 'user-data'),
    resources: join(scene.folder, 'none'),
    settings: settingsInMemory({ person: { name: 'Alex Sample', role: 'practice manager' } }),
  });
  const ok = okWith(createDispatcher(office, (error) => losses.push(`defect: ${String(error)}`)));
  try {
    const key = await openWhicheverWay(ok, scene);
    const { members } = (await ok('members.list', { show: 'all' })) as {
      members: { id: number }[];
    };
    const ids = new Set(members.map(({ id }) => String(id)));
    expect(members.length >= scene.membersBefore, 'members of before are gone');
    if (scene.kind === 'commands') {
      for (const id of scene.acknowledged)
        expect(ids.has(id), `member ${id} was acknowledged and is gone`);
    }
    if (scene.kind === 'minutes') losses.push(...(await lossesInNotes(ok, scene)));
    if (scene.kind === 'answers') losses.push(...(await lossesInAnswers(ok, scene)));
    const trail = (await ok('trail.verify', {})) as { intact: boolean; message: string };
    expect(trail.intact, trail.message);
    await ok('members.add', { name: 'After', registration: 'carer', joinedOn: '2026-03-01' });
    office.close();
    losses.push(...lossesInFile(scene, key), ...(await lossesBeside(scene, ok)));
  } catch (error) {
    losses.push(String(error));
  } finally {
    office.close();
  }
  return losses;
}

type Ok = ReturnType<typeof okWith>;

/** After a kill during a change of passphrase the record is whole either with it or without. */
async function openWhicheverWay(ok: Ok, { recordPath, kind }: Scene): Promise<string | undefined> {
  if (kind !== 'passphrase') {
    await ok('record.open', { path: recordPath });
    return undefined;
  }
  const encrypted = !readFileSync(recordPath).subarray(0, 6).equals(Buffer.from('SQLite'));
  await ok('record.open', encrypted ? { path: recordPath, passphrase } : { path: recordPath });
  return encrypted ? passphrase : undefined;
}

/** Every letter that was said to be saved is there, and every whole line has its one action. */
async function lossesInNotes(ok: Ok, { acknowledged }: Scene): Promise<string[]> {
  const { meetings } = (await ok('meetings.list', {})) as { meetings: { id: number }[] };
  const { itemList } = (await ok('meetings.get', { id: meetings[0]?.id })) as {
    itemList: { notes: string; actions: unknown[] }[];
  };
  const { notes = '', actions = [] } = itemList[0] ?? {};
  const saved = Number(acknowledged.at(-1) ?? 0);
  const lines = notes.split('\n').filter((line) => line !== '');
  return [
    ...(notes.length >= saved ? [] : [`${saved} letters were saved, ${notes.length} are there`]),
    ...(actions.length === lines.length
      ? []
      : [`${lines.length} lines and ${actions.length} actions`]),
  ];
}

/** The monitoring file opens, and has the form of everybody whose form was said to be recorded. */
async function lossesInAnswers(ok: Ok, { acknowledged }: Scene): Promise<string[]> {
  await ok('monitoring.unlock', { passphrase });
  const { members } = (await ok('monitoring.forms', {})) as {
    members: { memberId: number; recordedOn: string | null }[];
  };
  const recorded = new Set(
    members.filter(({ recordedOn }) => recordedOn).map(({ memberId }) => String(memberId)),
  );
  await ok('monitoring.lock', {});
  return [...new Set(acknowledged)]
    .filter((id) => !recorded.has(id))
    .map((id) => `the form of member ${id} was acknowledged and is gone`);
}

function lossesInFile({ recordPath }: Scene, key: string | undefined): string[] {
  const connection = connect(recordPath, { readOnly: true, passphrase: key });
  try {
    const count = (sql: string) => connection.db.get<{ count: number }>(sql)?.count;
    const half = count(
      `SELECT count(*) AS count FROM member
       WHERE (SELECT count(*) FROM member_spell WHERE member_id = member.id) <> 1
          OR (SELECT count(*) FROM member_mode WHERE member_id = member.id) <> 1
          OR (name LIKE 'Sample %' AND (SELECT count(*) FROM member_training WHERE member_id = member.id) <> 1)`,
    );
    const members = count('SELECT count(*) AS count FROM member');
    const entries = count(
      `SELECT count(*) AS count FROM trail_entry WHERE operation = 'members.add'`,
    );
    return [
      ...runIntegrityCheck(connection.db, true).filter((finding) => finding !== 'ok'),
      ...selectBrokenReferences(connection.db),
      ...(half === 0 ? [] : [`${half} members are half there`]),
      ...(members === entries ? [] : [`${members} members and ${entries} trail entries`]),
    ];
  } finally {
    connection.close();
  }
}

/** Backups, copies and exports: what has a finished name is whole. */
async function lossesBeside({ folder, acknowledged, kind }: Scene, ok: Ok): Promise<string[]> {
  const losses: string[] = [];
  for (const path of kind === 'backup' || kind === 'copy' ? acknowledged.slice(-5) : []) {
    if (!existsSync(path)) losses.push(`${path} was acknowledged and is gone`);
  }
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.startsWith('copy')) {
      const trial = (await ok('record.testRestore', { backupPath: path })) as {
        restorable: boolean;
      };
      if (!trial.restorable) losses.push(`${name} is not whole`);
    }
    if (name.startsWith('members') && !readFileSync(path, 'utf8').endsWith('\n')) {
      losses.push(`${name} is not whole`);
    }
  }
  const { backups } = (await ok('record.backups', { path: join(folder, 'group.ppg') })) as {
    backups: { path: string }[];
  };
  for (const { path } of backups.slice(0, 3)) {
    if (kind === 'passphrase') break;
    const trial = (await ok('record.testRestore', { backupPath: path })) as { restorable: boolean };
    if (!trial.restorable) losses.push(`the backup ${path} is not whole`);
  }
  return losses;
}
