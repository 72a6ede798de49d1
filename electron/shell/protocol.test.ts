import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { createPageHandler, schemes } from './protocol.ts';

const root = mkdtempSync(join(tmpdir(), 'ppg-protocol-'));
writeFileSync(join(root, 'index.html'), '<h1>page</h1>');
writeFileSync(join(root, 'notes.exe'), 'no');
const sent: string[] = [];
const handle = createPageHandler(root, (path) => sent.push(basename(path)));
beforeEach(() => {
  sent.length = 0;
});
afterAll(() => rmSync(root, { recursive: true }));

it('checklist 7: sends the whole policy with the page', async () => {
  const answer = await handle(new Request('ppg://app/'));

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await answer.text()).toBe('<h1>page</h1>');
  expect(sent).toEqual(['index.html']);
});

it('checklist 7: the policy closes what default-src does not cover, and allows nothing inline', () => {
  for (const directive of ['form-action', 'base-uri', 'frame-ancestors']) {
    expect(contentSecurityPolicy).toContain(`${directive} 'none'`);
  }
  expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:/);
});

it.each([
  ['POST', 'ppg://app/', 405],
  ['GET', 'ppg://other/', 404],
  ['GET', 'ppg://app/missing.js', 404],
  ['GET', 'ppg://app/notes.exe', 404],
])('checklist 18: %s %s is answered with %i and the policy', async (method, url, status) => {
  const answer = await handle(new Request(url, { method }));

  expect(answer.status).toBe(status);
  expect(sent).toEqual([]);
  expect(answer.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
});

it('checklist 18: the scheme gets no more privileges than a page needs', () => {
  expect(schemes).toEqual([
    {
      scheme: 'ppg',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
});
