import { expect, it } from 'vitest';
import { faultsForReaders } from '../../../tests/fixtures/documents/faults-for-readers.ts';

const row = (...cells: string[]) =>
  `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;

it('finds all that is wrong with a poor Word file', () => {
  const xml = `<w:tbl>${row('a', 'b')}${row('<w:gridSpan w:val="2"/>')}</w:tbl>
    <w:jc w:val="both"/><wp:docPr id="1" name="chart"/><w:fldChar w:dirty="true"/>`;
  const headings = [
    { level: 1, text: 'Minutes' },
    { level: 3, text: 'Item' },
  ];
  const parts = new Map([
    ['word/styles.xml', '<w:docDefaults><w:sz w:val="20"/><w:lang w:val="en-US"/></w:docDefaults>'],
    ['word/settings.xml', '<w:updateFields w:val="true"/>'],
    ['docProps/core.xml', '<dc:title></dc:title><dc:creator>Un-named</dc:creator>'],
  ]);

  expect(faultsForReaders({ xml, headings, parts, text: '', tables: [] })).toEqual([
    'a level skipped before “Item”',
    'table 1: not its first row alone is marked as header',
    'table 1: a row that may be split',
    'table 1: rows of different lengths',
    'merged cells',
    'text that is not left aligned',
    'a picture without words',
    'not British English',
    'letters under 12 point in style Normal',
    'no title',
    'no language',
    'made by “Un-named”',
    'asks to update fields',
    'a field that is not up to date',
  ]);
});
