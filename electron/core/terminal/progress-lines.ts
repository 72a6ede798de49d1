import type { Progress } from '../../../shared/rpc/operation.ts';

/** Writes progress as lines: a new one for each label and each whole tenth of the way. */
export function progressLines(write: (text: string) => void): (progress: Progress) => void {
  let last = '';
  return ({ done, total, label }) => {
    const tenths =
      total === undefined || total === 0 ? '' : ` ${Math.floor((done / total) * 10) * 10} %`;
    const line = `${label}${tenths}`;
    if (line === last) return;
    last = line;
    write(`${line}\n`);
  };
}
