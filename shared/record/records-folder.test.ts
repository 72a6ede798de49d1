import { expect, it } from 'vitest';
import { documentsAreSafe } from './records-folder.ts';

const documents = (path: string, more: { resolved?: string; onNetwork?: boolean } = {}) => ({
  path,
  resolved: more.resolved ?? path,
  onNetwork: more.onNetwork ?? false,
});

it.each(['C:\\Users\\Sample\\Documents', '/home/sample/Documents', '/Users/sample/Documents'])(
  'keeps records in %s',
  (path) => expect(documentsAreSafe(documents(path))).toBe(true),
);

it.each([
  ['that OneDrive has taken over', documents('C:\\Users\\Sample\\OneDrive - NHS\\Documents')],
  ['that are OneDrive themselves', documents('C:\\Users\\Sample\\OneDrive')],
  ['on a share', documents('\\\\server\\homes\\sample\\Documents')],
  ['on a mapped drive', documents('H:\\', { resolved: '\\\\server\\homes\\sample' })],
  ['linked into Dropbox', documents('/home/s/Documents', { resolved: '/home/s/Dropbox/Docs' })],
  ['on a network volume', documents('/home/sample/Documents', { onNetwork: true })],
])('keeps no records in documents %s', (_what, folder) =>
  expect(documentsAreSafe(folder)).toBe(false),
);
