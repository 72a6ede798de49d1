import { expect, it } from 'vitest';
import { calledPrivate } from './called-private.ts';

it.each([
  ['PRIVATE – a complaint', 'PRIVATE –'],
  ['(private) a complaint', '(private)'],
  ['- (Private) a complaint', '(Private)'],
  ['- - PRIVATE - a complaint', 'PRIVATE -'],
  ['A: PRIVATE – Sam to ring', 'PRIVATE –'],
  ['Private; a complaint', 'Private;'],
  ['PRIVATE a complaint', 'PRIVATE'],
  ['Confidential: a complaint', 'Confidential:'],
])('finds that %j looks private', (line, beginning) => {
  expect(calledPrivate(`Said.\n${line}\n${line}`)).toEqual([beginning]);
});

it.each([
  'Private: a complaint',
  '- Private: a complaint',
  'Private patients were not seen',
  'Private-sector providers were named',
  'The private – and other – rooms',
  'Confidentiality was explained',
  '',
])('asks nothing of %j', (line) => {
  expect(calledPrivate(line)).toEqual([]);
});
