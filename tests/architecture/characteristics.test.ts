import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { characteristicKeys } from '../../shared/equality/characteristic.ts';
import { contract } from '../../shared/rpc/contract.ts';
import type { Operation } from '../../shared/rpc/operation.ts';

const operations = Object.entries<Operation>(contract);

/** What of a JSON Schema names things. */
type Node = {
  readonly properties?: object;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
};

/** Every property name of a schema, and every value that it fixes. */
function wordsOf(schema: z.ZodType, io: 'input' | 'output'): ReadonlySet<string> {
  const words = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (!Array.isArray(node)) {
      const { properties, enum: choices, const: only } = node as Node;
      for (const name of Object.keys(properties ?? {})) words.add(name);
      for (const value of [only, ...(choices ?? [])]) {
        if (typeof value === 'string') words.add(value);
      }
    }
    Object.values(node).forEach(walk);
  };
  walk(z.toJSONSchema(schema, { io, unrepresentable: 'any' }));
  return words;
}

const equality = new Set<string>([
  ...characteristicKeys,
  'characteristic',
  'characteristics',
  'category',
  'categories',
  'ageBand',
  'ageBands',
  'ethnicGroup',
  'ethnicGroups',
]);

const namesCharacteristic = (words: ReadonlySet<string>) =>
  [...words].some((word) => equality.has(word));

const people = ['memberId', 'memberIds', 'memberName', 'registration', 'standing'];
const namesPeople = (words: ReadonlySet<string>) => people.some((word) => words.has(word));

/** DPA 2018, Schedule 1, paragraph 8(3): nobody may be chosen, filtered or ranked by an answer. */
describe('trap 17: people and characteristics', () => {
  it('a characteristic is asked for only where totals are made, tables kept or a form taken in', () => {
    const asking = operations.filter(([, { input }]) =>
      namesCharacteristic(wordsOf(input, 'input')),
    );

    expect(asking.map(([name]) => name).toSorted()).toEqual([
      'monitoring.answerPrivately',
      'monitoring.recordForm',
      'population.keepOwn',
      'population.typeIn',
      'representativeness.choose',
      'representativeness.compare',
      'representativeness.planJoiners',
      'representativeness.tablesInUse',
      'reviews.record',
    ]);
  });

  it('none of these answers with people', () => {
    const found = operations.filter(
      ([, { input, output }]) =>
        namesCharacteristic(wordsOf(input, 'input')) && namesPeople(wordsOf(output, 'output')),
    );

    expect(found.map(([name]) => name)).toEqual([]);
  });

  it('answers stand beside a person only in the copy that this person asked for', () => {
    const found = operations.filter(([, { output }]) => {
      const words = wordsOf(output, 'output');
      return namesCharacteristic(words) && namesPeople(words);
    });

    expect(found.map(([name]) => name)).toEqual(['monitoring.ownCopy']);
    expect([...wordsOf(contract['monitoring.ownCopy'].input, 'input')]).toEqual(['memberId']);
  });

  it('no list of people can be put in another order than its own', () => {
    const ordering = /^(sort|order|rank|filter)/i;

    const found = operations.filter(([, { input, output }]) => {
      const orders = [...wordsOf(input, 'input')].some((word) => ordering.test(word));
      return orders && namesPeople(wordsOf(output, 'output'));
    });

    expect(found.map(([name]) => name)).toEqual([]);
  });
});
