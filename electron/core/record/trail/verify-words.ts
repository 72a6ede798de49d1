import type { ChainCheck } from './verify.ts';

export type ExpectedHead = { readonly count: number; readonly hash: string };

/** Whether the trail holds an earlier head: the same hash at the same count. */
export function holdsHead(check: ChainCheck, expected: ExpectedHead): boolean {
  const found = expected.count === 0 ? '0'.repeat(64) : check.hashAtExpected;
  return found?.startsWith(expected.hash) === true;
}

/** What the check found, in words that claim no more than it shows. */
export function verifyInWords(check: ChainCheck, expected: ExpectedHead | undefined): string {
  const erased =
    check.erased === 0
      ? ''
      : ` The content of ${entries(check.erased)} was erased, with the reason noted.`;
  if (check.problems.length > 0) {
    return `The trail does not fit together: ${check.problems[0]?.message ?? ''} Something changed the record other than through this application. Keep this file as it is and compare it with a backup.`;
  }
  if (expected && check.count < expected.count) {
    return `The trail has ${entries(check.count)}, but ${expected.count} were printed earlier: its end was cut off, or this is an older copy of the record.`;
  }
  if (expected && !holdsHead(check, expected)) {
    return `The trail fits together, but entry ${expected.count} is not the one that was printed earlier: this is another record, or its trail was rebuilt.`;
  }
  const fits =
    check.count === 0
      ? 'The trail is empty.'
      : `All ${entries(check.count)} of the trail fit together.`;
  const anchor = expected
    ? ` Entry ${expected.count} is the one that was printed.`
    : ' To see whether its end was cut off or the whole rebuilt, compare it with the footer of an earlier document.';
  return fits + erased + anchor;
}

const entries = (count: number): string => (count === 1 ? '1 entry' : `${count} entries`);
