import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../dates/add-days.ts';
import { memberModes, registrations } from './member.ts';
import { movementOf } from './movement-of.ts';
import { memberOnDay, type Membership } from './on-day.ts';

const day = (offset: number) => addDays('2024-01-01', offset);

/** Spells that do not overlap, out of sorted distinct offsets; the last may still be open. */
const spells = fc
  .tuple(
    fc
      .uniqueArray(fc.nat(400), { minLength: 1, maxLength: 6 })
      .map((all) => all.sort((a, b) => a - b)),
    fc.boolean(),
  )
  .map(([offsets, open]) => {
    const ends =
      offsets.length % 2 === 0 || open ? offsets : [...offsets, (offsets.at(-1) ?? 0) + 9];
    return Array.from({ length: Math.ceil(ends.length / 2) }, (_, index) => {
      const leftOn = ends[2 * index + 1];
      return {
        id: index + 1,
        joinedOn: day(ends[2 * index] ?? 0),
        leftOn: leftOn === undefined ? null : day(leftOn),
        reason: leftOn === undefined ? null : ('resigned' as const),
        reasonWords: '',
      };
    });
  });

const modes = fc
  .uniqueArray(fc.nat(400), { maxLength: 4 })
  .chain((offsets) =>
    fc.tuple(
      ...offsets
        .sort((a, b) => a - b)
        .map((offset) =>
          fc.constantFrom(...memberModes).map((mode) => ({ mode, fromOn: day(offset) })),
        ),
    ),
  );

const people = fc.array(
  fc.record({
    id: fc.nat(),
    name: fc.constant('Alex Sample'),
    registration: fc.constantFrom(...registrations),
    spells,
    modes,
    roles: fc.constant([]),
  }),
  { maxLength: 8 },
);

const period = fc
  .tuple(fc.nat(400), fc.nat(200))
  .map(([from, length]) => ({ from: day(from), to: day(from + length) }));

const membersOf = (all: readonly Membership[], on: string) =>
  all.flatMap((person) => memberOnDay(person, on) ?? []);

it('adds up in total, by registration and by mode, for every period', () => {
  fc.assert(
    fc.property(people, period, (all, { from, to }) => {
      const { start, joined, left, end, becameVirtual, becameInPerson } = movementOf(all, from, to);

      expect(start.total + joined.total - left.total).toBe(end.total);
      for (const key of registrations) {
        const [s, j, l] = [start, joined, left].map((count) => count.registration[key]);
        expect((s ?? 0) + (j ?? 0) - (l ?? 0)).toBe(end.registration[key]);
      }
      const net = becameVirtual - becameInPerson;
      expect(start.mode.virtual + joined.mode.virtual - left.mode.virtual + net).toBe(
        end.mode.virtual,
      );
    }),
    { numRuns: 500 },
  );
});

it('starts with the members of the day before and ends with those of the last day', () => {
  fc.assert(
    fc.property(people, period, (all, { from, to }) => {
      const { start, end } = movementOf(all, from, to);
      const eve = membersOf(all, addDays(from, -1));
      const last = membersOf(all, to);

      expect(start.total).toBe(eve.length);
      expect(start.mode.virtual).toBe(eve.filter(({ mode }) => mode === 'virtual').length);
      expect(end.total).toBe(last.length);
      expect(end.mode.virtual).toBe(last.filter(({ mode }) => mode === 'virtual').length);
    }),
    { numRuns: 500 },
  );
});

it('carries the end of one period into the start of the next', () => {
  fc.assert(
    fc.property(people, period, (all, { from, to }) => {
      const next = addDays(to, 1);

      expect(movementOf(all, next, addDays(next, 30)).start).toEqual(movementOf(all, from, to).end);
    }),
  );
});
