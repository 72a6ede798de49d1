import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { doWorkHere } from '../../electron/core/jobs/do-work.ts';
import { faultsForReaders } from '../../tests/fixtures/documents/faults-for-readers.ts';
import { openWordFile } from '../../tests/fixtures/documents/open-word-file.ts';
import { runDemo } from './run-demo.ts';

const resources = join(import.meta.dirname, '../../resources');
let place: string;
let folder: string;
const said: string[] = [];
const say = (line: string) => void said.push(line);

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'ppg-demo-test-'));
  folder = join(place, 'demo');
  mkdirSync(folder);
  const clock = { nowMs: () => Date.parse('2027-04-01T09:00:00Z') };
  const userData = join(place, 'user-data');
  await runDemo({ folder, resources, userData, clock, doWork: doWorkHere, say });
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const wordFiles = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /[.]docx$/.test(name),
  );

it('makes every paper on the first day of a financial year, and says which', () => {
  const made = wordFiles().map((path) => basename(path));

  for (const name of [/^Evidence report/, /^PPG report/, /^Actions to do/, /^Attendance record/])
    expect(made).toContainEqual(expect.stringMatching(name));
  expect(made.length).toBeGreaterThan(40);
  expect(said.at(-1)).toMatch(/^\d+ documents are registered; the trail has \d+ entries\.$/);
});

it('makes no Word file that hinders a reader, or makes Word ask something', async () => {
  const faults: string[] = [];
  for (const path of wordFiles()) {
    const opened = await openWordFile(readFileSync(join(folder, path)));
    faults.push(...faultsForReaders(opened).map((fault) => `${path}: ${fault}`));
  }

  expect(faults).toEqual([]);
});
