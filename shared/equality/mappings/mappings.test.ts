import { expect, it } from 'vitest';
import { topicOf } from '../current-edition.ts';
import { ethnicGroupOf } from '../ethnic-group-of.ts';
import type { Mapping } from './mapping.ts';
import { mappings } from './mappings.ts';

/** Our category for a label or code of a list; undefined when the list has no such category. */
const categoryIn = (topic: string, list: Mapping['list'], labelOrCode: string) =>
  mappings
    .filter((mapping) => mapping.topic === topic && mapping.list === list)
    .flatMap(({ categories }) => categories)
    .find(({ code, label }) => label === labelOrCode || code === labelOrCode)?.category;

it('names only categories that people can be counted in', () => {
  for (const { topic, names, categories } of mappings) {
    const asked = topicOf(topic);
    const known = new Set([...asked.categories, ...(asked.broad ?? [])].map(({ key }) => key));

    const lost = categories.filter(({ category }) => category !== null && !known.has(category));

    expect(lost, names.join()).toEqual([]);
  }
});

it('gives each code and each label of a list one meaning', () => {
  for (const { names, categories } of mappings) {
    const codes = categories.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size, names.join()).toBe(codes.length);
    expect(new Set(categories.map(({ label }) => label)).size).toBe(categories.length);
  }
});

it('moves Chinese from the other groups of 2001 to Asian, where the Census and the form have it', () => {
  expect(categoryIn('ethnic-group', 'NHS Data Dictionary', 'R')).toBe('chinese');
  expect(ethnicGroupOf('chinese')).toBe('asian');
  expect(
    categoryIn('ethnic-group', 'Census 2021', 'Asian, Asian British or Asian Welsh: Chinese'),
  ).toBe('chinese');
});

it('knows Roma in the Census alone', () => {
  expect(categoryIn('ethnic-group', 'Census 2021', 'White: Roma')).toBe('roma');
  expect(categoryIn('ethnic-group', '2014/15 template', 'Roma')).toBeUndefined();
});

it('counts both meanings of all other gender identities alike', () => {
  const both = ['Non-binary', 'All other gender identities'].map((label) =>
    categoryIn('gender-reassignment', 'Census 2021', label),
  );

  expect(both).toEqual(['different', 'different']);
});

it('keeps apart no answer and an unknown label', () => {
  expect(categoryIn('religion-or-belief', 'Census 2021', 'Not answered')).toBeNull();
  expect(categoryIn('religion-or-belief', 'Census 2021', 'Jedi')).toBeUndefined();
  expect(categoryIn('religion-or-belief', 'NHS Data Dictionary', 'Baha’i')).toBe('other');
});
