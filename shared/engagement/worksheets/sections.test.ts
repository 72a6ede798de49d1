import { expect, it } from 'vitest';
import { sectionsOf } from './sections.ts';

const headings = (kind: keyof typeof sectionsOf, key: string): string[] =>
  sectionsOf[kind].find((section) => section.key === key)?.parts.map((part) => part.heading) ?? [];

it('asks the five areas of 2009, each with evidence, and what good engagement looks like', () => {
  expect(headings('self-assessment', 'areas')).toEqual([
    'The right to a voice',
    'Keeping people engaged',
    'Views are used to plan and improve',
    'Appropriate and accessible ways',
    'Learning how to engage better',
  ]);
  expect(headings('self-assessment', 'checklist')).toHaveLength(10);
  const [areas, checklist] = sectionsOf['self-assessment'];
  expect(areas).toMatchObject({ evidence: true, optional: false });
  for (const section of [areas, checklist]) {
    expect(section?.source).toContain('Listening, learning, working together?” (2009)');
    expect(section?.source).toContain('The wording is our own.');
  }
});

it('offers ten principles as a second look that may be left out, and says whose they are', () => {
  const principles = sectionsOf['self-assessment'].find(({ key }) => key === 'principles');

  expect(principles).toMatchObject({ optional: true });
  expect(principles?.parts.map(({ heading }) => Number(heading.split('.')[0]))).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
  expect(principles?.source).toContain('NHS England');
  expect(principles?.source).toContain('The wording is our own.');
});

it('plans in twelve steps, from aims to influence on decisions', () => {
  expect(headings('engagement plan', 'steps').map((step) => step.replace(/^\d+\. /u, ''))).toEqual([
    'Aims',
    'Who',
    'Level and method',
    'Plan',
    'Budget',
    'Existing data',
    'Gaps',
    'Inclusive process',
    'Messages',
    'Delivery',
    'Evaluation',
    'Influence on decisions',
  ]);
});

it('looks at a change through all nine characteristics, carers, inclusion health and inequality', () => {
  expect(headings('material change', 'impact')).toEqual([
    'Age',
    'Disability',
    'Gender reassignment',
    'Marriage and civil partnership',
    'Pregnancy and maternity',
    'Race',
    'Religion or belief',
    'Sex',
    'Sexual orientation',
    'Carers',
    'Inclusion health groups',
    'Health inequalities',
  ]);
});
