import { expect, it } from 'vitest';
import { documentFileName } from './file-name.ts';

it('joins the parts and replaces what a file system does not allow', () => {
  expect(documentFileName(['Evidence report 2026/27', 'A: "B" <C>|?*\\'])).toBe(
    'Evidence report 2026-27 - A- -B- -C-----.docx',
  );
});

it('leaves out empty parts, and has a name when nothing is left', () => {
  expect(documentFileName(['', ' Contact list '])).toBe('Contact list.docx');
  expect(documentFileName([])).toBe('Document.docx');
  expect(documentFileName(['...'])).toBe('Document.docx');
});

it('clips a long name without cutting a character in half', () => {
  const name = documentFileName(['😀'.repeat(300)]);

  expect(name.isWellFormed()).toBe(true);
  expect(name).toMatch(/^(😀)+[.]docx$/u);
  expect(Buffer.byteLength(name)).toBeLessThan(250);
});
