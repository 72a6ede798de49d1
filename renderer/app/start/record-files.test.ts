import { expect, it } from 'vitest';
import { fileNameFor } from './record-files.ts';

it.each([
  ['Sample Surgery', 'Sample Surgery'],
  ['St Mary’s / Sample: "North"', 'St Mary’s Sample North'],
  ['  Ends with dots...', 'Ends with dots'],
  ['???', 'PPG record'],
])('makes a file name of "%s" that every computer takes', (name, fileName) => {
  expect(fileNameFor(name)).toBe(fileName);
});
