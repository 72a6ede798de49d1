import { expect, it } from 'vitest';
import { sampleFacts } from '../../tests/fixtures/year-facts.ts';
import { yearFiguresOf } from '../evidence/year-figures.ts';
import { countsFor } from './declaration.ts';

it('counts what was declined beside what was reviewed, and says nothing of none', () => {
  const figures = yearFiguresOf(sampleFacts());

  const of = (improvementsDeclined: number) =>
    countsFor('(4)(b)', { ...figures, improvementsDeclined }).join('; ');

  expect(of(1)).toMatch(/reviewed with the group; 1 suggestion declined, with the reason$/u);
  expect(of(0)).not.toContain('declined');
  expect(countsFor('(5)', { ...figures, improvementsDeclined: 1 }).join()).not.toContain(
    'declined',
  );
});

it('looks for nobody among no members', () => {
  const figures = yearFiguresOf(sampleFacts());

  const none = countsFor('(1)', { ...figures, membersAtEnd: 0, registeredMembers: 0 });

  expect(none).toEqual(['no members']);
  expect(countsFor('(1)', { ...figures, membersAtEnd: 1, registeredMembers: 0 })).toEqual([
    '1 member',
    'no registered patients among them',
  ]);
});
