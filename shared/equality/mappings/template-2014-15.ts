import { ethnicCategories } from '../2026-11/ethnic-categories.ts';
import { labelled, type Mapping } from './mapping.ts';

/**
 * The 2014/15 standard reporting template (gateway 01347). It has tables for sex, age and ethnic
 * background only; age has its own bands (`shared/representativeness/age-bands`).
 */
export const template201415: readonly Mapping[] = [
  {
    topic: 'sex',
    list: '2014/15 template',
    names: ['Gender mix'],
    categories: labelled([
      ['Male', 'male'],
      ['Female', 'female'],
    ]),
  },
  {
    topic: 'ethnic-group',
    list: '2014/15 template',
    names: ['Ethnic background'],
    categories: ethnicCategories
      .filter(({ key, option }) => key === option)
      .map(({ key, templateLabel }) => ({ label: templateLabel, category: key })),
    note: 'The template has no Roma: they are counted under “Other white”, as on the form.',
  },
];
