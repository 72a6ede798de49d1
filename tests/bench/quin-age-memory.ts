import { readPopulationFile } from '../../electron/worker/population/read-population-file.ts';

/** Reads one practice out of a file and prints the peak memory of this process in kilobytes. */
const [, , path = '', odsCode = ''] = process.argv;
const control = { signal: new AbortController().signal, progress: () => {} };
const { rowsTaken } = await readPopulationFile({ path, odsCode }, control);
console.log(JSON.stringify({ rowsTaken, peakKb: process.resourceUsage().maxRSS }));
