import { expect, it } from 'vitest';
import { characteristicKeys } from './characteristic.ts';
import { currentEdition, questionsFor, topicOf } from './current-edition.ts';
import { ethnicCategoryKeys, ethnicGroupKeys } from './ethnic-category.ts';
import { askedCategoryOf, ethnicGroupOf } from './ethnic-group-of.ts';
import type { ChoiceQuestion } from './question.ts';

const choices = currentEdition.questions.filter(
  (question): question is ChoiceQuestion => question.kind === 'choice',
);

it('names the nine protected characteristics in the order of the Act, each with a question', () => {
  expect(currentEdition.characteristics.map(({ key }) => key)).toEqual(characteristicKeys);
  expect(characteristicKeys.filter((key) => questionsFor(key).length === 0)).toEqual([]);
});

it('leads only to questions that exist', () => {
  const keys = new Set(currentEdition.questions.map(({ key }) => key));

  const followed = choices.flatMap(({ options }) =>
    options.flatMap(({ leadsTo }) => leadsTo ?? []),
  );

  expect(followed).toHaveLength(7);
  expect(followed.filter((key) => !keys.has(key))).toEqual([]);
});

it('gives every question and every choice within a question its own key', () => {
  expect(new Set(currentEdition.questions.map(({ key }) => key)).size).toBe(
    currentEdition.questions.length,
  );
  for (const { options } of choices) {
    expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
  }
});

it('asks only for categories that can be counted', () => {
  for (const question of choices) {
    const countable = new Set<string>(
      topicOf(question.characteristic).categories.map(({ key }) => key),
    );
    const ends = question.options.filter(({ leadsTo }) => leadsTo === undefined);
    expect(ends.filter(({ key }) => !countable.has(key))).toEqual([]);
  }
});

it('has the 19 categories of Census 2021 with each ONS code once', () => {
  expect(currentEdition.ethnicCategories.map(({ key }) => key)).toEqual(ethnicCategoryKeys);
  expect(new Set(currentEdition.ethnicCategories.map(({ onsCode }) => onsCode)).size).toBe(19);
  expect(currentEdition.ethnicGroups.map(({ key }) => key)).toEqual(ethnicGroupKeys);
});

it('has the 16 categories of the NHS list, Chinese under its own letter, none of I, O or Q', () => {
  const codes = new Set(currentEdition.ethnicCategories.map(({ nhsCode }) => nhsCode));

  expect([...codes].sort().join('')).toBe('ABCDEFGHJKLMNPRS');
});

it('has the 18 headings of the 2014/15 template', () => {
  const labels = currentEdition.ethnicCategories.map(
    ({ group, templateLabel }) => `${group} ${templateLabel}`,
  );

  expect(new Set(labels).size).toBe(18);
});

it('counts Chinese as Asian, and Roma as a choice of Other White', () => {
  expect(ethnicGroupOf('chinese')).toBe('asian');
  expect(askedCategoryOf('roma')).toBe('other-white');
});

it('knows the group of somebody who named only the group, and of nobody else', () => {
  expect(ethnicGroupOf('mixed')).toBe('mixed');
  expect(ethnicGroupOf('martian')).toBeUndefined();
  expect(askedCategoryOf('mixed')).toBeUndefined();
});
