import { expect, it } from 'vitest';
import { sampleFeedback } from '../../../tests/fixtures/year-facts.ts';
import { surveyFigures } from './survey-figures.ts';

const fft = (veryPoor: number) =>
  sampleFeedback({
    title: 'Friends and Family Test to 31 July 2026',
    figures: [
      { label: 'Very good', count: 120, percent: 60, base: 200 },
      { label: 'Very poor', count: veryPoor, percent: null, base: null },
    ],
  });
const survey = sampleFeedback({
  source: 'GP Patient Survey',
  title: 'GP Patient Survey 2026',
  figures: [
    { label: 'Overall experience of the practice: good', count: null, percent: 85.1, base: 102 },
    { label: 'Contacting the practice by phone: easy', count: null, percent: null, base: null },
  ],
});

it('says nothing where no survey file was read', () => {
  expect(surveyFigures([], 'as they are')).toEqual([]);
  expect(surveyFigures([sampleFeedback()], 'hidden')).toEqual([]);
});

it('tells each survey in a line, people before shares', () => {
  const [, list] = surveyFigures([fft(3), survey], 'as they are');

  expect(list).toMatchObject({
    points: [
      'Friends and Family Test to 31 July 2026: Very good, 120 (60.0%); Very poor, 3.',
      'GP Patient Survey 2026: Overall experience of the practice: good, 85.1%; Contacting the practice by phone: easy, not shown.',
    ],
  });
});

it('keeps back a survey with a small count where such are hidden, and says so', () => {
  const blocks = surveyFigures([fft(3), fft(9), survey], 'hidden');

  expect(JSON.stringify(blocks)).not.toContain('Very poor, 3');
  expect(blocks[1]).toMatchObject({ points: { length: 2 } });
  expect(blocks[2]).toMatchObject({
    text: 'Left out of this copy, since some of them are below 5: the figures of Friends and Family Test to 31 July 2026.',
  });
});
