import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openWordFile } from '../../../tests/fixtures/documents/open-word-file.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function fileWith(name: string, bytes: Uint8Array): string {
  const path = join(desk.folder, name);
  writeFileSync(path, bytes);
  return path;
}

it('is plain in a new record', async () => {
  expect(await desk.ok('paperLook.get', {})).toEqual({
    version: 1,
    font: 'Arial',
    headingColour: 'dark blue',
    logo: null,
  });
});

it('is that of every Word document made from then on', async () => {
  const words = 'Sample Surgery';
  const chosen = await desk.ok('paperLook.save', {
    version: 1,
    font: 'Georgia',
    headingColour: 'dark green',
  });
  await desk.ok('paperLook.setLogo', { ...chosen, file: fileWith('logo.png', onePixel), words });

  const { path } = await desk.ok('documents.equalityForm', { folder: desk.folder });
  const { parts, xml } = await openWordFile(readFileSync(path));

  expect(parts.get('word/styles.xml')).toContain('w:ascii="Georgia"');
  expect(parts.get('word/styles.xml')).toContain('<w:color w:val="14532D"/>');
  expect(xml).toContain('descr="Sample Surgery"');
});

it('shows the logo, and has none once it is taken off', async () => {
  const set = await desk.ok('paperLook.setLogo', {
    version: 1,
    file: fileWith('logo.png', onePixel),
    words: 'Sample Surgery',
  });

  const { logo } = await desk.ok('paperLook.get', {});
  await desk.ok('paperLook.removeLogo', set);

  expect(logo).toEqual({
    picture: `data:image/png;base64,${onePixel.toString('base64')}`,
    words: 'Sample Surgery',
  });
  expect((await desk.ok('paperLook.get', {})).logo).toBeNull();
});

it.each([
  ['a folder', () => desk.folder, 'cannot be reached'],
  ['a missing file', () => join(desk.folder, 'gone.png'), 'not there any more'],
  ['a text', () => fileWith('logo.png', Buffer.from('not a picture')), 'not a PNG or JPEG'],
  [
    'a picture above 1 MB',
    () => {
      const path = fileWith('large.png', onePixel);
      truncateSync(path, 1_000_001);
      return path;
    },
    'larger than 1 MB',
  ],
])('refuses %s as a logo and changes nothing', async (_name, path, why) => {
  const result = await desk.dispatch('paperLook.setLogo', {
    version: 1,
    file: path(),
    words: 'Sample',
  });

  expect(result).toMatchObject({
    ok: false,
    error: {
      code: 'REFUSED',
      message: expect.stringContaining(why) as string,
      fields: { file: expect.any(String) as string },
    },
  });
  expect((await desk.ok('paperLook.get', {})).version).toBe(1);
});

it('refuses a stale version, a typeface it does not offer and a logo without words', async () => {
  const look = { version: 1, font: 'Georgia', headingColour: 'black' } as const;
  await desk.ok('paperLook.save', look);
  const file = fileWith('logo.png', onePixel);

  expect(await desk.dispatch('paperLook.save', look)).toMatchObject({
    error: { code: 'CONFLICT' },
  });
  expect(await desk.dispatch('paperLook.removeLogo', { version: 1 })).toMatchObject({
    error: { code: 'CONFLICT' },
  });
  expect(await desk.dispatch('paperLook.save', { ...look, font: 'Wingdings' })).toMatchObject({
    error: { fields: { font: 'Choose a typeface' } },
  });
  expect(await desk.dispatch('paperLook.setLogo', { version: 2, file, words: ' ' })).toMatchObject({
    error: { fields: { words: 'Enter what the logo shows' } },
  });
});
