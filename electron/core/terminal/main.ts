import { join } from 'node:path';
import { runTerminal } from './run-terminal.ts';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());
// The reader may have had enough: npm run rpc -- --list | head
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Built into dist, beside which the resources stand.
const resources = join(__dirname, '..', 'resources');

runTerminal(process.argv.slice(2), process.env, {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(text),
  resources,
  signal: stop.signal,
}).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
