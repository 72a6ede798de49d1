import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** The sqlite3 command line, open on a file; undefined when it is not installed. */
export type CommandLine = {
  readonly version: string;
  /** Runs a statement and answers its lines. */
  readonly run: (sql: string) => Promise<string[]>;
  readonly close: () => Promise<void>;
};

const end = '-- end of the answer --';

export function openCommandLine(path: string): CommandLine | undefined {
  const version = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' });
  if (version.status !== 0) return undefined;
  const child = spawn('sqlite3', ['-batch', path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  let answered: ((lines: string[]) => void) | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === end) answered?.(lines.splice(0));
    else lines.push(line);
  });
  return {
    version: version.stdout.split(' ')[0] ?? '',
    run: (sql) =>
      new Promise((resolve) => {
        answered = resolve;
        child.stdin.write(`${sql};\n.print '${end}'\n`);
      }),
    close: async () => {
      child.stdin.end();
      await once(child, 'close');
    },
  };
}
