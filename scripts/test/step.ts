import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { countReport, oneFailed, onePassed, type Count } from './count.ts';

/** A part of the test command that another program carries out. */
export type Step = {
  readonly name: string;
  /** A script of node_modules or of ours, run by this Node; then its arguments. */
  readonly program: readonly string[];
  /** Where it writes its count as JSON; a step without one counts as one test. */
  readonly report?: string;
};

/** Runs a step quietly; shows everything it said when it fails. */
export async function runStep(root: string, step: Step): Promise<Count> {
  const started = performance.now();
  if (step.report !== undefined) {
    mkdirSync(dirname(step.report), { recursive: true });
    rmSync(step.report, { force: true });
  }
  const { exitCode, said } = await run(root, step.program);
  const count = countOf(step, exitCode);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (count.failed > 0) console.log(said);
  const tests = step.report === undefined ? '' : `, ${count.passed} passed, ${count.failed} failed`;
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  console.log(
    `${count.failed > 0 ? 'FAILED' : 'ok'}: ${step.name} (${seconds} s${tests}${skipped})`,
  );
  return count;
}

function countOf({ report }: Step, exitCode: number): Count {
  if (report === undefined) return exitCode === 0 ? onePassed : oneFailed;
  return countReport(
    existsSync(report) ? parse(readFileSync(report, 'utf8')) : undefined,
    exitCode,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function run(
  root: string,
  program: readonly string[],
): Promise<{ readonly exitCode: number; readonly said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, program, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: plainEnvironment(),
    });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ exitCode: 1, said: String(error) }));
    child.on('close', (code) => {
      resolve({ exitCode: code ?? 1, said: Buffer.concat(parts).toString('utf8') });
    });
  });
}

/** Without colours, of which programs obey one switch or the other but complain of both. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, NO_COLOR: '1', CI: 'true' };
  delete env['FORCE_COLOR'];
  return env;
}
