import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryPlace } from '../../../tests/fixtures/temporary-place.ts';
import { contract } from '../../../shared/rpc/contract.ts';
import { runTerminal } from './run-terminal.ts';

let place: ReturnType<typeof temporaryPlace>;
let env: Record<string, string>;
beforeEach(() => {
  place = temporaryPlace();
  env = { PPG_USER_DATA: join(place.folder, 'user data'), PPG_PERSON: 'Alex Sample' };
});
afterEach(() => place.close());

type Printed = { ok: boolean; value?: unknown; error?: { code: string; message: string } };

async function run(...argv: string[]) {
  let out = '';
  let err = '';
  const code = await runTerminal(argv, env, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    resources: join(import.meta.dirname, '../../../resources'),
  });
  return { code, out, err, result: (out === '' ? {} : JSON.parse(out)) as Printed };
}

const call = (operation: string, input: object = {}) =>
  run(place.recordPath, operation, JSON.stringify(input));

describe('one call', () => {
  it('makes a record, changes it and reads it, each in a run of its own', async () => {
    const made = await run('--create', place.recordPath);
    const added = await call('members.add', {
      name: 'Sample Member',
      registration: 'registered patient',
      joinedOn: '2026-01-10',
    });
    const listed = await call('members.list');

    expect([made.code, added.code, listed.code]).toEqual([0, 0, 0]);
    expect(listed.result).toMatchObject({
      ok: true,
      value: { members: [{ name: 'Sample Member' }] },
    });
    expect((await call('trail.list')).result.value).toMatchObject({
      entries: [{ name: 'Alex Sample', role: 'practice manager', operation: 'members.add' }, {}],
    });
    expect(existsSync(`${place.recordPath}.lock`)).toBe(false);
  });

  it('exits with 1 and a Result when the operation does not succeed', async () => {
    await run('--create', place.recordPath);

    const refused = await call('members.add', { name: '' });

    expect(refused.code).toBe(1);
    expect(refused.result).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect((await call('toString')).result).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  it('says why a record does not open', async () => {
    expect((await call('members.list')).result).toMatchObject({ error: { code: 'NOT_FOUND' } });
    writeFileSync(place.recordPath, 'some text');
    expect((await call('members.list')).result).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('text file') as string },
    });
  });

  it('never makes a record over a file', async () => {
    writeFileSync(place.recordPath, 'some text');

    expect((await run('--create', place.recordPath)).code).toBe(1);
  });

  it('respects the lock of another copy', async () => {
    const record = place.create();

    const refused = await call('members.list');

    expect(refused).toMatchObject({ code: 1, result: { error: { code: 'IN_USE' } } });
    record.close();
  });

  it('does what needs no record although the record is damaged', async () => {
    place.makeRecord(1);
    writeFileSync(place.recordPath, 'SQLite format 3\0 and then nothing');

    const left = await call('record.openDamaged', { path: place.recordPath });

    expect(left).toMatchObject({ code: 0, result: { ok: true } });
  });

  it('tells progress on standard error', async () => {
    await run('--create', place.recordPath);

    expect(await call('trail.verify')).toMatchObject({
      code: 0,
      err: 'Checking the trail 100 %\n',
    });
  });

  it('backs the record up in the application’s own folder', async () => {
    await run('--create', place.recordPath);
    await call('trail.head');

    expect(readdirSync(join(place.folder, 'user data', 'backups'))).toHaveLength(1);
  });
});

describe('secrets', () => {
  it('come from the environment', async () => {
    env['PPG_PASSPHRASE'] = 'a long passphrase';
    await run('--create', place.recordPath);

    expect((await call('trail.head')).code).toBe(0);
    delete env['PPG_PASSPHRASE'];
    expect((await call('trail.head')).result).toMatchObject({
      error: { code: 'WRONG_PASSPHRASE' },
    });
  });

  it.each([
    ['record.setPassphrase', { newPassphrase: 'a long passphrase' }, 'PPG_NEW_PASSPHRASE'],
    ['record.open', { path: 'x', passphrase: 'a long passphrase' }, 'PPG_PASSPHRASE'],
    ['record.saveCopy', { path: 'x', passphrase: 'a long passphrase' }, 'PPG_NEW_PASSPHRASE'],
    ['monitoring.create', { passphrase: 'a long passphrase' }, 'PPG_MONITORING_PASSPHRASE'],
    ['monitoring.unlockWithCode', { code: 'x' }, 'PPG_RECOVERY_CODE'],
  ])('are refused in the arguments of %s', async (operation, input, variable) => {
    const refused = await call(operation, input);

    expect(refused.code).toBe(2);
    expect(refused.err).toContain(variable);
    expect(refused.out).toBe('');
  });

  it('unlock the monitoring file beside the record', async () => {
    await run('--create', place.recordPath);
    env['PPG_MONITORING_PASSPHRASE'] = 'one two three four five';
    const made = await call('monitoring.create');

    expect(made.code).toBe(0);
    expect((await call('monitoring.status')).result).toMatchObject({ value: { unlocked: true } });
    env['PPG_MONITORING_PASSPHRASE'] = 'a wrong passphrase here';
    expect((await call('monitoring.status')).code).toBe(1);
  });
});

describe('the list', () => {
  it('has every operation with kind, needs, summary and schemas', async () => {
    const { code, out } = await run('--list');

    const list = JSON.parse(out) as { name: string; input: { type: string } }[];
    expect(code).toBe(0);
    expect(list.map(({ name }) => name)).toEqual(Object.keys(contract));
    expect(list.find(({ name }) => name === 'members.add')).toMatchObject({
      kind: 'command',
      needs: 'record',
      input: { type: 'object', required: ['name', 'registration', 'joinedOn'] },
      output: { type: 'object' },
    });
  });
});

describe('wrong arguments', () => {
  it.each([
    [[]],
    [['--nonsense']],
    [['--list', 'more']],
    [['--create']],
    [['record.ppg']],
    [['record.ppg', 'members.list', '{not json']],
    [['record.ppg', 'members.list', '{}', 'more']],
  ])('%j exit with 2 and the usage', async (argv) => {
    const { code, out, err } = await run(...argv);

    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('npm run rpc');
  });

  it('include a role that there is not', async () => {
    env['PPG_ROLE'] = 'king';

    expect((await call('members.list')).code).toBe(2);
  });
});
