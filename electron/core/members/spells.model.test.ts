import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { addDays } from '../../../shared/dates/add-days.ts';
import { membersOn } from './service.ts';

/** What a person's memberships should be: pairs of offsets from the first day, the last perhaps open. */
type Model = { spells: { joined: number; left: number | null }[] };
type Real = { readonly desk: TemporaryOffice; readonly id: number; version: number };

const first = '2024-01-01';
const day = (offset: number) => addDays(first, offset);

async function send(real: Real, operation: string, input: object): Promise<boolean> {
  const { id, version } = real;
  const result = await real.desk.dispatch(operation, { id, version, ...input });
  if (result.ok) real.version += 1;
  return result.ok;
}

function mustBe(actual: boolean, wanted: boolean): void {
  if (actual !== wanted) throw new Error(`The model says ${wanted}, the record ${actual}`);
}

class Leave implements fc.AsyncCommand<Model, Real> {
  readonly offset: number;
  constructor(offset: number) {
    this.offset = offset;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const open = model.spells.find(({ left }) => left === null);
    const allowed = open !== undefined && this.offset > open.joined;

    const ok = await send(real, 'members.leave', { leftOn: day(this.offset), reason: 'resigned' });

    mustBe(ok, allowed);
    if (allowed) open.left = this.offset;
  }
  toString = () => `leave(${this.offset})`;
}

class Rejoin implements fc.AsyncCommand<Model, Real> {
  readonly offset: number;
  constructor(offset: number) {
    this.offset = offset;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const allowed = model.spells.every(({ left }) => left !== null && left <= this.offset);

    const ok = await send(real, 'members.rejoin', { joinedOn: day(this.offset), mode: 'virtual' });

    mustBe(ok, allowed);
    if (allowed) model.spells.push({ joined: this.offset, left: null });
  }
  toString = () => `rejoin(${this.offset})`;
}

class Ask implements fc.AsyncCommand<Model, Real> {
  readonly offset: number;
  constructor(offset: number) {
    this.offset = offset;
  }
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const there = membersOn(real.desk.office.requireRecord().db, day(this.offset));

    const expected = model.spells.some(
      ({ joined, left }) => joined <= this.offset && (left === null || this.offset < left),
    );
    mustBe(there.length === 1, expected);
  }
  toString = () => `ask(${this.offset})`;
}

it('agrees with a plain model whatever order of leaving and coming back is tried', async () => {
  const offset = fc.nat(60);
  const commands = fc.commands(
    [
      offset.map((at) => new Leave(at)),
      offset.map((at) => new Rejoin(at)),
      offset.map((at) => new Ask(at)),
    ],
    { maxCommands: 20 },
  );
  const desk = temporaryOffice();
  const trial = fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      const { id, version } = await desk.ok('members.add', {
        name: 'Alex Sample',
        registration: 'registered patient',
        joinedOn: first,
      });
      const real = { desk, id, version };
      await fc.asyncModelRun(
        () => ({ model: { spells: [{ joined: 0, left: null }] }, real }),
        steps,
      );
      await desk.ok('members.remove', { id, version: real.version });
    }),
    { numRuns: 25, endOnFailure: true },
  );
  await expect(trial).resolves.toBeUndefined();
  desk.close();
});
