import { readFileSync } from 'node:fs';
import { readPopulationFile } from '../../electron/worker/population/read-population-file.ts';

/** Reads one practice out of a file and prints the peak memory of this process in kilobytes. */
const [, , path = '', odsCode = ''] = process.argv;
const control = { signal: new AbortController().signal, progress: () => {} };
const { rowsTaken } = await readPopulationFile({ path, odsCode }, control);
console.log(JSON.stringify({ rowsTaken, peakKb: peakKb() }));

/** Linux hands the peak of a parent on to its child; the peak of the program alone is VmHWM. */
function peakKb(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS;
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]);
}
