import { expect, it } from 'vitest';
import { placeWarnings } from './place-warnings.ts';

it.each([
  ['a share', '\\\\server\\practice\\group.ppg', 'network drive'],
  ['a long-path share', '\\\\?\\UNC\\server\\practice\\group.ppg', 'network drive'],
  ['a share with slashes', '//server/practice/group.ppg', 'network drive'],
  ['a OneDrive folder', 'C:\\Users\\Sample\\OneDrive - NHS\\group.ppg', 'OneDrive'],
  ['a Dropbox folder', '/home/sample/Dropbox/group.ppg', 'Dropbox'],
  ['a Google Drive folder', '/Users/sample/Library/CloudStorage/GoogleDrive-x/group.ppg', 'Google'],
])('warns of %s', (_what, path, word) => {
  const warnings = placeWarnings(path);

  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(word);
});

it('warns of a mapped drive by what it resolves to', () => {
  expect(
    placeWarnings('P:\\group.ppg', { resolved: '\\\\server\\practice\\group.ppg' }),
  ).toHaveLength(1);
});

it.each([
  'C:\\Users\\Sample\\AppData\\group.ppg',
  '/home/sample/group onedrive.ppg',
  '\\\\?\\C:\\group.ppg',
])('says nothing of %s', (path) => expect(placeWarnings(path)).toEqual([]));
