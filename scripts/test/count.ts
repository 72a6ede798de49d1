/** What a step of the test command found. */
export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const nothing: Count = { passed: 0, failed: 0, skipped: 0 };
export const onePassed: Count = { ...nothing, passed: 1 };
export const oneFailed: Count = { ...nothing, failed: 1 };

export const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  skipped: counts.reduce((total, { skipped }) => total + skipped, 0),
});

/** The closing line, which other programs read. */
export const closingLine = ({ passed, failed }: Count): string =>
  `${passed} passed, ${failed} failed`;

/**
 * The count in the JSON report of vitest or Playwright, with the exit code as the last word: a
 * runner that failed without counting a failure (a file that does not load, a crash) counts one.
 */
export function countReport(report: unknown, exitCode: number): Count {
  const count = countVitest(report) ?? countPlaywright(report) ?? nothing;
  const failedAtAll = exitCode !== 0 && count.failed === 0;
  const nothingRan = exitCode === 0 && count.passed === 0;
  return failedAtAll || nothingRan ? { ...count, failed: 1 } : count;
}

function countVitest(report: unknown): Count | undefined {
  if (!hasNumbers(report, ['numPassedTests', 'numFailedTests', 'numPendingTests']))
    return undefined;
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0 } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

function countPlaywright(report: unknown): Count | undefined {
  const stats =
    typeof report === 'object' && report && 'stats' in report ? report.stats : undefined;
  if (!hasNumbers(stats, ['expected', 'unexpected', 'flaky', 'skipped'])) return undefined;
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

function hasNumbers(thing: unknown, keys: readonly string[]): thing is Record<string, number> {
  if (typeof thing !== 'object' || thing === null) return false;
  const record = thing as Record<string, unknown>;
  return keys.every((key) => typeof record[key] === 'number');
}
