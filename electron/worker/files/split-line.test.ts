import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { countColumns, splitLine } from './split-line.ts';

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

it('counts as many columns without decoding, in UTF-8 and in Windows-1252', () => {
  const anyLine = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', ' ', ';', '\r') });
  const encoding = fc.constantFrom('utf8', 'latin1');
  fc.assert(
    fc.property(anyLine, encoding, fc.constantFrom(',', ';'), (line, form, delimiter) => {
      const bytes = Buffer.from(`"${line}"`, form as BufferEncoding);
      const within = [1, bytes.length - 1] as const;

      expect(countColumns(bytes, within, delimiter.charCodeAt(0))).toBe(
        splitLine(line, delimiter)?.length,
      );
    }),
    { numRuns: 1000 },
  );
});
