import { describe, expect, it } from 'vitest';
import { buildQuery } from './build-query.ts';
import { actionNumberIn, isNamedBy, withNumbersJoined } from './named-by.ts';

const termsOf = (typed: string) => buildQuery(withNumbersJoined(typed)).terms;

describe('a name', () => {
  it.each([
    ['Zoë Sample', 'zoe', true],
    ['Zoë Sample', 'SAMP', true],
    ['Zoë Sample', 'ample', false],
    ['Zoë Sample', '"sam"', false],
    ['Zoë Sample', '"zoe sample"', true],
    ['Zoë Sample', '"sample zoe"', false],
    ['Sam O’Tester-Sample', "o'tester", true],
    ['Sam Sample', 's', false],
    ['', 'sample', false],
  ])('%j is found by %j: %j', (name, typed, found) => {
    expect(termsOf(typed).every((term) => isNamedBy(name, term))).toBe(found);
  });
});

describe('the number of an action', () => {
  it.each([
    ['AP1', 1],
    ['ap 12', 12],
    ['Ap-012', 12],
    ['"AP7"', 7],
    ['AP', undefined],
    ['AP0', undefined],
    ['12', undefined],
    ['MAP1', undefined],
    ['AP1x', undefined],
  ])('is read from %j as %j', (typed, number) => {
    expect(termsOf(typed).map(actionNumberIn)).toEqual([number]);
  });
});
