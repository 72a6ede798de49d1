import { expect, it } from 'vitest';
import { fileNameFor, placeOf } from './record-files.ts';

it.each([
  ['/home/sample/Group.ppg', '/home/sample/', 'Group'],
  ['C:\\Records\\Group.PPG', 'C:\\Records\\', 'Group'],
  ['Group', '', 'Group'],
])('takes %s apart into its folder and its name', (path, folder, name) => {
  expect(placeOf(path)).toEqual({ folder, name });
});

it.each([
  ['Sample Surgery', 'Sample Surgery'],
  ['St Mary’s / Sample: "North"', 'St Mary’s Sample North'],
  ['  Ends with dots...', 'Ends with dots'],
  ['???', 'PPG record'],
])('makes a file name of "%s" that every computer takes', (name, fileName) => {
  expect(fileNameFor(name)).toBe(fileName);
});
