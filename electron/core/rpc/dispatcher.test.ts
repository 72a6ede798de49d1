import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../tests/fixtures/temporary-place.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { contract, isOperationName } from '../../../shared/rpc/contract.ts';
import type { Operation } from '../../../shared/rpc/operation.ts';
import type { Result } from '../../../shared/rpc/result.ts';
import type { WritableDb } from '../record/database.ts';
import { createDispatcher, type Dispatch } from './dispatcher.ts';

let desk: TemporaryOffice;
let dispatch: Dispatch;
let defects: unknown[];
beforeEach(() => {
  desk = temporaryOffice();
  defects = [];
  dispatch = createDispatcher(desk.office, (error) => defects.push(error));
});
afterEach(() => desk.close());

const operations = Object.entries<Operation>(contract);
const member = { name: 'Alex Sample', registration: 'registered patient', joinedOn: '2026-01-10' };
const bytes = () => fingerprint(desk.office.requireRecord().path);
const head = () => dispatch('trail.head', {});

const isValid = (name: unknown, input: unknown) =>
  isOperationName(name) && (contract[name] as Operation).input.safeParse(input).success;

describe('anything at all', () => {
  const names = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...operations.map(([name]) => name)) },
    fc.constantFrom('toString', '__proto__', 'constructor', 'members', 'members.', ''),
    fc.anything(),
  );
  const wild = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withNullPrototype: true,
    withObjectString: true,
  });

  /** The keys that an operation knows, with anything in them: gets past the first check. */
  const almost = (name: unknown): fc.Arbitrary<unknown> => {
    const input = isOperationName(name) ? (contract[name] as Operation).input : undefined;
    const shape = input && 'shape' in input ? (input.shape as object) : {};
    const keys = Object.fromEntries(
      Object.keys(shape).map((key) => [key, fc.oneof(wild, fc.nat(), fc.string())]),
    );
    return fc.oneof(wild, fc.record(keys, { requiredKeys: [] }));
  };

  it('is answered with a Result, and what is not valid changes nothing', async () => {
    const before = { bytes: bytes(), head: await head() };
    let invalid = 0;
    const call = names.chain((name) => fc.tuple(fc.constant(name), almost(name)));

    await fc.assert(
      fc.asyncProperty(call, async ([name, input]) => {
        // A valid input may do what it says: that is what the other tests are for.
        if (isValid(name, input)) return;
        invalid += 1;
        const result = await dispatch(name, input);
        expect(structuredClone(result)).toEqual(result);
        expect(result).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
      }),
      { numRuns: 2000 },
    );

    expect(invalid).toBeGreaterThan(1500);
    expect(defects).toEqual([]);
    expect({ bytes: bytes(), head: await head() }).toEqual(before);
  });

  it('that is far too long is refused at once', async () => {
    const long = 'x'.repeat(20_000_000);

    const answers = [
      await dispatch('members.add', { ...member, name: long }),
      await dispatch('members.add', { ...member, [long]: 1 }),
      await dispatch(long, {}),
    ];

    expect(answers.map((answer) => !answer.ok && answer.error.code)).toEqual(
      Array.from({ length: 3 }, () => 'INVALID_INPUT'),
    );
    // What was sent must not come back at full length.
    expect(JSON.stringify(answers).length).toBeLessThan(10_000);
  });

  it('that throws when it is looked at is a defect, not a crash', async () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );

    expect(await dispatch('members.add', trap)).toMatchObject({ ok: false });
  });
});

describe('a command', () => {
  it('appends exactly one entry to the trail', async () => {
    await dispatch('members.add', member);

    expect(await head()).toMatchObject({ value: { count: 1 } });
  });

  it('is answered READ_ONLY while the record can only be read', async () => {
    const { path } = desk.office.requireRecord();
    await dispatch('record.open', { path, mode: 'read only' });
    const before = bytes();

    expect(await dispatch('members.add', member)).toMatchObject({ error: { code: 'READ_ONLY' } });
    expect(bytes()).toBe(before);
  });

  it('needs an open record', async () => {
    await dispatch('record.close', {});

    expect(await dispatch('members.add', member)).toMatchObject({ error: { code: 'NO_RECORD' } });
  });
});

/** Lets the record's writes fail from statement number `at` on, as the disk would. */
function failAt(at: number, code: string): { readonly reached: () => boolean } {
  const record = desk.office.requireRecord();
  let statement = 0;
  desk.office.record = {
    ...record,
    readOnly: false,
    transaction: (work) =>
      record.transaction((db) => {
        const failing: WritableDb = {
          ...db,
          run: (sql, parameters) => {
            statement += 1;
            if (statement === at) throw Object.assign(new Error('disk'), { code });
            return db.run(sql, parameters);
          },
        };
        return work(failing);
      }),
  };
  return { reached: () => statement >= at };
}

const inWords = (result: Result<unknown>) =>
  result.ok ? '' : (/Nothing was changed/.exec(result.error.message)?.[0] ?? result.error.message);

describe('a disk that fails', () => {
  it('is told in words at every statement of a command, and nothing of it is kept', async () => {
    const record = desk.office.requireRecord();
    const before = bytes();
    let failed = 0;
    for (let reached = true; reached;) {
      desk.office.record = record;
      const fault = failAt(failed + 1, failed % 2 === 0 ? 'SQLITE_FULL' : 'SQLITE_IOERR_WRITE');
      const result = await dispatch('members.add', member);
      reached = fault.reached();
      if (reached) failed += 1;
      const outcome = { ok: result.ok, same: bytes() === before, words: inWords(result) };
      const kept = { ok: true, same: false, words: '' };
      const refused = { ok: false, same: true, words: 'Nothing was changed' };
      expect(outcome).toEqual(reached ? refused : kept);
    }

    expect(failed).toBeGreaterThanOrEqual(4);
    expect(defects).toEqual([]);
  });
});
