import { expect, it } from 'vitest';
import { sampleActivity } from '../../tests/fixtures/year-facts.ts';
import { engagementReport } from './engagement-report.ts';

const reportOf = (activities: ReturnType<typeof sampleActivity>[]) =>
  JSON.stringify(
    engagementReport({
      practiceName: 'Sample Surgery',
      groupName: 'Sample PPG',
      year: 2026,
      madeOn: '2026-11-21',
      activities,
      madeAtMs: 0,
      trail: { entries: 0, hash: null },
    }).blocks,
  );

it('tells what was done, whom it reached and what came of it, without small numbers', () => {
  const text = reportOf([
    sampleActivity({
      title: 'Heart day',
      reached: 3,
      reach: [{ group: 'Sex workers', invited: 7, reached: 2 }],
      heard: 'Parking is hard',
      evaluation: 'It was easy',
    }),
  ]);

  expect(text).toContain('"Sex workers","Inclusion health","7","Fewer than 5"');
  expect(text).not.toContain('3 took part');
  expect(text).toContain('Parking is hard.');
  expect(text).toContain('It was easy.');
});

it('claims nothing of a plan, of what did not happen, of information or of an empty year', () => {
  const text = reportOf([
    sampleActivity({ title: 'Plan', state: 'planned' }),
    sampleActivity({ title: 'Off', state: 'did not take place', notHeldReason: 'Snow' }),
    sampleActivity({ title: 'Leaflet', level: 'information only' }),
  ]);

  expect(text).toContain('no activities that asked or involved patients took place');
  expect(text).toContain('1 activity gave information only');
  expect(text).toContain('that it took place is not recorded');
  expect(text).toContain('Reason: Snow.');
  expect(reportOf([])).toContain('No activity is recorded for this year');
});
