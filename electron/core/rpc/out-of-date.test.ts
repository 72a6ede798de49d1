import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { contract } from '../../../shared/rpc/contract.ts';
import { oneOfEverything } from '../../../tests/fixtures/one-of-everything.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

type Schema = {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
};

let desk: TemporaryOffice;
beforeAll(async () => {
  desk = temporaryOffice();
  await oneOfEverything(desk);
});
afterAll(() => desk.close());

/** The least that fits a schema, or nearly: rules beyond the types are met by the usual words. */
function least(schema: Schema, key = ''): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return least(schema.anyOf[0] ?? {}, key);
  if (schema.type === 'object') {
    const required = schema.required ?? [];
    return Object.fromEntries(
      required.map((name) => [name, least(schema.properties?.[name] ?? {}, name)]),
    );
  }
  if (schema.type === 'array') {
    return Array.from({ length: schema.minItems ?? 0 }, () => least(schema.items ?? {}));
  }
  if (schema.type === 'integer' || schema.type === 'number') return 1;
  if (schema.type === 'boolean') return true;
  if (schema.type === 'null') return null;
  if (/^on$|On$|^from$|^to$/.test(key)) return '2026-11-20';
  return 'Sample';
}

type Name = keyof typeof contract;
const inputOf = (name: Name) =>
  z.toJSONSchema(contract[name].input, { io: 'input', unrepresentable: 'any' }) as Schema;

/** What rules ask beyond the types, so that the version is what is refused. */
const asked: Partial<Record<Name, object>> = {
  'duties.sayWork': { year: 2026 },
  'duties.saveDeclaration': { year: 2026 },
  'feedback.save': { aboutTo: '2026-06-01' },
  'worksheets.save': { title: 'Sample', change: 'merger' },
  'worksheets.say': { said: [{ key: 'engaged' }] },
  'meetings.removeItem': { id: 2 },
  'meetings.takeElectionBack': { id: 2 },
  'actions.rest': { until: '2026-12-01' },
  'minutes.confirm': { how: 'by correspondence', on: '2026-11-20' },
};

const names = Object.keys(contract) as Name[];
/** Every command that a page sends with the version of what it showed. */
const changing = names.filter((name) => {
  const seen = inputOf(name).properties?.['version'];
  return contract[name].kind === 'command' && seen && seen.type !== 'string';
});

const inputFor = (name: Name): Record<string, unknown> => ({
  ...(least(inputOf(name)) as object),
  ...asked[name],
});

/** What a command names the thing by that it changes; nothing where there is only one such thing. */
const keyOf = (name: Name) =>
  ['id', 'meetingId', 'itemId'].find((key) => Object.hasOwn(inputFor(name), key));

it.each(changing)('%s writes over nothing that was changed since it was shown', async (name) => {
  const before = await desk.ok('trail.head', {});

  const answer = await desk.dispatch(name, { ...inputFor(name), version: 9999 });

  expect(answer).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
  expect(await desk.ok('trail.head', {})).toEqual(before);
});

it.each(changing.filter((name) => keyOf(name) !== undefined))(
  '%s says of what is not there that it is not',
  async (name) => {
    const gone = { [keyOf(name) ?? '']: 987_654 };

    const answer = await desk.dispatch(name, { ...inputFor(name), ...gone });

    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  },
);

it('knows every change of the application', () => {
  expect(changing.length).toBeGreaterThan(80);
});
