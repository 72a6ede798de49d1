import { expect, it } from 'vitest';
import { closingLine, countReport, onePassed, oneFailed, sum } from './count.ts';

it('reads what vitest counted', () => {
  const report = { numPassedTests: 10, numFailedTests: 2, numPendingTests: 1 };

  expect(countReport(report, 1)).toEqual({ passed: 10, failed: 2, skipped: 1 });
});

it('reads what Playwright counted; a test that passed on a second try has failed', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 } };

  expect(countReport(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
});

it.each([undefined, null, {}, { stats: {} }, 'text'])(
  'counts a failure when a runner breaks down without a report: %j',
  (report) => {
    expect(countReport(report, 1)).toMatchObject({ passed: 0, failed: 1 });
  },
);

it('counts a failure when a runner fails although every test passed', () => {
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0 };

  expect(countReport(report, 1)).toMatchObject({ passed: 3, failed: 1 });
});

it('counts a failure when a runner ran nothing', () => {
  const report = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };

  expect(countReport(report, 0)).toMatchObject({ passed: 0, failed: 1 });
});

it('closes with one line', () => {
  expect(closingLine(sum([onePassed, onePassed, oneFailed]))).toBe('2 passed, 1 failed');
});
