import { expect, it, vi } from 'vitest';
import { externalAddress, openExternal } from './external.ts';

it.each([
  ['https://www.legislation.gov.uk/uksi/2015/1862', 'www.legislation.gov.uk'],
  ['HTTPS://DIGITAL.NHS.UK/data', 'digital.nhs.uk'],
  ['mailto:alex.sample@example.org', 'alex.sample@example.org'],
])('allows %s', (url, shownAs) => {
  expect(externalAddress(url)).toMatchObject({ shownAs });
});

it.each([
  'javascript:alert(1)',
  'file:///etc/passwd',
  'smb://server/share',
  'ms-settings:privacy',
  'ms-msdt:/id',
  'data:text/html,x',
  'http://www.legislation.gov.uk/',
  'https://example.org/',
  'https://someone:secret@www.legislation.gov.uk/',
  'https://www.legislation.gov.uk@example.org/',
  'https://www.legislation.gov.uk:8443/',
  'https://www.legislation.gov.uk.example.org/',
  'https://www.legislаtion.gov.uk/',
  'https://www.legislation.gov.uk./',
  'mailto:someone@example.org?cc=other@example.org',
  'mailto:someone@example.org?attach=/etc/passwd',
  'mailto:a@example.org,b@example.org',
  'mailto:"x"@example.org',
  `https://www.gov.uk/${'a'.repeat(2000)}`,
  '',
  'www.gov.uk',
  42,
  null,
  { href: 'https://www.gov.uk/' },
])('checklist 15: refuses %s', (url) => {
  expect(externalAddress(url)).toBeUndefined();
});

it('opens a mail address without anything that was written behind it', () => {
  expect(externalAddress('mailto:sample@example.org#x')?.href).toBe('mailto:sample@example.org');
});

it('checklist 15: asks first, and opens nothing without agreement', async () => {
  const open = vi.fn(async () => {});
  const url = 'https://www.gov.uk/';

  expect(await openExternal(url, { ask: async () => false, open })).toBe(false);
  expect(await openExternal('file:///x', { ask: async () => true, open })).toBe(false);
  expect(open).not.toHaveBeenCalled();
  expect(await openExternal(url, { ask: async () => true, open })).toBe(true);
  expect(open).toHaveBeenCalledExactlyOnceWith(url);
});
