import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const mostBytes = 256 * 1024;
const kept = 3;

/** Writes down that something went wrong, and where in the program. */
export type DefectLog = (error: unknown, operation: string, reference: string) => void;

/**
 * A log of defects as JSON lines in a folder: `defects.log`, then `.1` to `.3`, 256 kB each.
 *
 * It holds the kind of error and the places in the program, never the message: messages may quote
 * what a person typed. A log that cannot be written must not stop anything, so failures are quiet.
 */
export function openDefectLog(folder: string, nowMs: () => number = Date.now): DefectLog {
  const path = join(folder, 'defects.log');
  return (error, operation, reference) => {
    try {
      mkdirSync(folder, { recursive: true });
      if (existsSync(path) && statSync(path).size > mostBytes) rotate(path);
      const at = new Date(nowMs()).toISOString();
      appendFileSync(path, `${JSON.stringify({ at, reference, operation, ...traces(error) })}\n`);
    } catch {
      // The disk may be full: there is nowhere left to say so.
    }
  };
}

function traces(error: unknown): { readonly kind: string; readonly places: readonly string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, places: [] };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: `${error.name}${code}`, places: frames.slice(0, 12).map(withoutFolders) };
}

/** "    at save (/home/someone/dist/main.cjs:10:5)" becomes "save (main.cjs:10:5)". */
function withoutFolders(frame: string): string {
  return frame
    .trim()
    .replace(/^at /, '')
    .replaceAll(/(?:file:\/\/)?(?:[A-Za-z]:)?[^\s()]*[\\/]/g, '');
}

function rotate(path: string): void {
  for (let n = kept - 1; n >= 1; n -= 1) {
    if (existsSync(`${path}.${n}`)) renameSync(`${path}.${n}`, `${path}.${n + 1}`);
  }
  renameSync(path, `${path}.1`);
}
