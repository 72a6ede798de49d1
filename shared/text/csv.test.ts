import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardFormula, unguardFormula } from './formula-guard.ts';
import { delimiterOf, readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';

const cellsOf = (text: string) => {
  const read = readCsv(text);
  return read.ok ? read.records.map((record) => record.cells) : `open quote on line ${read.line}`;
};

describe('reading CSV', () => {
  it.each([
    [
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"a,b",c\n"say ""yes""",2',
      [
        ['a,b', 'c'],
        ['say "yes"', '2'],
      ],
    ],
    [
      'a,b\n\n,\n1,',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['5" nail,x', [['5" nail', 'x']]],
    ['"a"b,c', [['ab', 'c']]],
    ['', []],
  ])('reads %j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  it('counts lines through cells of several lines', () => {
    const read = readCsv('name,address\nA,"1 Road\nTown"\n\nB,x');

    expect(read).toMatchObject({
      ok: true,
      records: [{ line: 1 }, { line: 2, row: 2 }, { line: 5, row: 4, cells: ['B', 'x'] }],
    });
  });

  it('names the line of a quotation mark that is never closed', () => {
    expect(cellsOf('a,b\n1,2\n3,"4\n5,6\n')).toBe('open quote on line 3');
  });

  it('finds the delimiter outside quotation marks', () => {
    expect(delimiterOf('"a;b;c;d",e,f')).toBe(',');
    expect(delimiterOf('one column only')).toBe(',');
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', 'a', ';') }), (text) => {
        expect(readCsv(text)).toHaveProperty('ok');
      }),
    );
  });
});

describe('writing CSV', () => {
  it('can be read back as it was', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '=', "'", ' ', 'é') }),
    );
    const row = fc.array(cell, { minLength: 2, maxLength: 2 }).filter((r) => r.join('') !== '');
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const text = writeCsv([['first', 'second'], ...rows]).replace(/^\ufeff/u, '');
        const read = readCsv(text);
        const back = read.ok ? read.records.map((r) => r.cells.map(unguardFormula)) : [];
        expect(back).toEqual([['first', 'second'], ...rows]);
      }),
    );
  });

  it.each(['=cmd|calc', '+44 20 7946 0000', '-1', '@sum', '\t=1', "'=1", '＝1'])(
    'makes %j text, and gives it back',
    (value) => {
      expect(guardFormula(value)).toBe(`'${value}`);
      expect(unguardFormula(guardFormula(value))).toBe(value);
    },
  );

  it.each(["O'Neill", "'Arry", 'a=b', ''])('leaves %j alone', (value) => {
    expect(guardFormula(value)).toBe(value);
    expect(unguardFormula(value)).toBe(value);
  });
});
