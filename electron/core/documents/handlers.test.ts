import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWordFile } from '../../../tests/fixtures/documents/open-word-file.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let office: TemporaryOffice;
let folder: string;
beforeEach(() => {
  office = temporaryOffice();
  folder = join(office.folder, 'documents');
  mkdirSync(folder);
});
afterEach(() => office.close());

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a document', () => {
  it('is written to the folder under a name that says what it is, and registered with its hash', async () => {
    const made = await office.ok('documents.equalityForm', { folder });

    expect(basename(made.path)).toBe('Equality monitoring form - the PPG.docx');
    expect(made.sha256).toBe(sha256(made.path));
    const { documents } = await office.ok('documents.list', {});
    expect(documents).toMatchObject([
      {
        kind: 'equality form',
        path: made.path,
        sha256: made.sha256,
        madeBy: 'Sample Secretary',
        publicCopy: false,
      },
    ]);
  });

  it('goes to a path of the person’s choice, with .docx added when it is missing', async () => {
    const { path } = await office.ok('documents.equalityForm', { path: join(folder, 'Form v1.2') });

    expect(path).toBe(join(folder, 'Form v1.2.docx'));
  });

  it('never replaces a file that is there', async () => {
    const path = join(folder, 'Form.docx');
    writeFileSync(path, 'mine');

    const made = await office.ok('documents.equalityForm', { path });

    expect(made.path).toBe(join(folder, 'Form (2).docx'));
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it('is refused, with nothing written or registered, where the folder is missing', async () => {
    const missing = join(folder, 'no such folder');

    const result = await office.dispatch('documents.equalityForm', { folder: missing });

    expect(result).toMatchObject({ ok: false, error: { code: 'REFUSED' } });
    expect(readdirSync(folder)).toEqual([]);
    expect((await office.ok('documents.list', {})).documents).toEqual([]);
  });

  it.each([
    [{}, 'INVALID_INPUT'],
    [{ path: 'Form.docx' }, 'INVALID_INPUT'],
    [{ path: '/a.docx', folder: '/b' }, 'INVALID_INPUT'],
  ])('is refused for the destination %j', async (destination, code) => {
    const result = await office.dispatch('documents.equalityForm', destination);

    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('leaves nothing behind when it is cancelled', async () => {
    const stop = new AbortController();
    stop.abort();

    const result = await office.dispatch(
      'documents.equalityForm',
      { folder },
      { signal: stop.signal },
    );

    expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('checking a file', () => {
  it('knows its own document wherever it has been moved', async () => {
    const { path } = await office.ok('documents.equalityForm', { folder });
    const moved = join(office.folder, 'renamed.docx');
    writeFileSync(moved, readFileSync(path));

    expect(await office.ok('documents.check', { path: moved })).toMatchObject({
      state: 'unchanged',
      document: { path },
    });
  });

  it('says when a document was changed where it was written', async () => {
    const { path } = await office.ok('documents.equalityForm', { folder });
    writeFileSync(path, 'edited');

    expect(await office.ok('documents.check', { path })).toMatchObject({
      state: 'changed',
      document: { path },
    });
  });

  it('does not know a foreign file, and says so of one that is not there', async () => {
    const path = join(folder, 'foreign.docx');
    writeFileSync(path, 'foreign');

    expect(await office.ok('documents.check', { path })).toMatchObject({
      state: 'unknown',
      document: null,
    });
    expect(await office.dispatch('documents.check', { path: `${path}.gone` })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
    expect(await office.dispatch('documents.check', { path: folder })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });
});

describe('the contact list', () => {
  it('is honest about a group without members', async () => {
    const { path } = await office.ok('documents.contactList', { folder });

    const { text } = await openWordFile(readFileSync(path));

    expect(text).toContain('No members on 21 November 2026.');
  });
});
