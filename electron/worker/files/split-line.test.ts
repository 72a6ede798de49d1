import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitLine } from './split-line.ts';

it.each([
  ['a,b,c', ['a', 'b', 'c']],
  ['', ['']],
  [',,', ['', '', '']],
  ['"a,b",c', ['a,b', 'c']],
  ['"say ""hello""",', ['say "hello"', '']],
  ['a,"",c', ['a', '', 'c']],
  ['5" pipe,c', ['5" pipe', 'c']],
])('splits %j', (line, fields) => {
  expect(splitLine(line, ',')).toEqual(fields);
});

it.each(['"a', 'a,"b', '"a"b,c', '"a" ,b'])('does not guess what %j means', (line) => {
  expect(splitLine(line, ',')).toBeUndefined();
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

it('reads what any writer of RFC 4180 writes, as csv-parse does', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', ' ', ';') });
  fc.assert(
    fc.property(fc.array(field, { minLength: 1, maxLength: 6 }), fc.boolean(), (fields, always) => {
      const line = fields.map((f) => (always || /[",]/.test(f) ? quoted(f) : f)).join(',');
      fc.pre(line.trim() !== '');

      expect(splitLine(line, ',')).toEqual(fields);
      expect([fields]).toEqual(parse(line));
    }),
  );
});
