import { expect, it } from 'vitest';
import { emptyReport } from '../../../tests/fixtures/documents/evidence-report.ts';
import { sampleFacts } from '../../../tests/fixtures/year-facts.ts';
import { yearFiguresOf, type YearFigures } from '../../evidence/year-figures.ts';
import { templateQuestions } from './template-questions.ts';

const { model } = emptyReport();

/** What stands beside each question, in the order of the questions. */
function known(changes: Partial<YearFigures> = {}, agreedAtMeetings = 0): string[] {
  const figures = { ...yearFiguresOf(sampleFacts()), ...changes };
  const [, table] = templateQuestions({ model, figures, agreedAtMeetings, feedback: [] });
  return table?.kind === 'table' ? table.rows.map(([, words = '']) => words) : [];
}

it('claims nothing for a record with nothing in it, and leaves every answer to people', () => {
  expect(known()).toEqual([
    'No step towards an inclusion health group is recorded.',
    'No meetings were held.',
    'No steps were tried to reach new members. No activity outside meetings is recorded.',
    'No feedback is recorded.',
    'No improvements were agreed in the year.',
    'No improvements were made. Patients were told of no answers. No improvements were looked at again later.',
    '',
  ]);
});

it.each([
  [1, 0, '1 improvement was agreed in the year, outside meetings.'],
  [1, 1, '1 improvement was agreed in the year, at a meeting of the group.'],
  [3, 1, '3 improvements were agreed in the year, 1 of them at meetings of the group.'],
  [3, 3, '3 improvements were agreed in the year, at meetings of the group.'],
])('says of %i improvements where they were agreed (%i at meetings)', (all, atMeetings, words) => {
  expect(known({ improvementsAgreed: all }, atMeetings)[4]).toBe(words);
});

it('says what was declined beside what was agreed', () => {
  expect(known({ improvementsDeclined: 1 })[4]).toBe(
    'No improvements were agreed in the year. 1 suggestion was declined, with the reason.',
  );
});
