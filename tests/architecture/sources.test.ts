import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const root = join(import.meta.dirname, '../..');
const files = sourceFiles();
const product = files.filter(({ isTest }) => !isTest);
const house = product.filter(({ path }) => /^(electron|renderer|shared)\//.test(path));

it('SQL stands only in queries and migrations', () => {
  const sql =
    /\b(?:SELECT\s[\s\S]{1,400}?\sFROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(?:TEMP\s+)?(?:TABLE|TRIGGER|INDEX|VIEW)|ALTER\s+TABLE|DROP\s+TABLE)\b/;
  const mayHold = /[/-]queries\.ts$|\/migrations\//;

  const found = house.filter(({ path, code }) => sql.test(code) && !mayHold.test(path));

  expect(found.map(({ path }) => path)).toEqual([]);
});

it('no file is longer than 300 lines, a test 400, but for migrations, contents and fixtures', () => {
  const exempt = /\/(migrations|fixtures|content)\//;

  const long = files.filter(
    ({ path, lines, isTest }) => lines > (isTest ? 400 : 300) && !exempt.test(path),
  );

  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

it('files are small: half of them at most 70 lines, nine of ten at most 200', () => {
  const lengths = house.map(({ lines }) => lines).sort((a, b) => a - b);

  expect(lengths[Math.floor(lengths.length * 0.5)]).toBeLessThanOrEqual(70);
  expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThanOrEqual(200);
});

it('no file has a name that says nothing', () => {
  const vague = /^(utils?|helpers?|manager|data|types|misc|common|index)\.tsx?$/;

  expect(files.map(({ path }) => path).filter((path) => vague.test(basename(path)))).toEqual([]);
});

it('files are named in one way: components with capitals, all else with hyphens', () => {
  const odd = files.filter(({ path }) => {
    const name = basename(path)
      .replace(/\.(test|spec)(?=\.tsx?$)/, '')
      .replace(/(\.config)?\.tsx?$/, '');
    const component = path.endsWith('.tsx') && /^[A-Z][A-Za-z0-9]*$/.test(name);
    return !component && !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(name);
  });

  expect(odd.map(({ path }) => path)).toEqual([]);
});

it('never claims that a practice is "compliant" or a difference "significant", and gives no p-values', () => {
  const words = /\bcompliant\b|\bsignificant(?:ly)?\b|\bp[- ]values?\b|\btraffic light/i;

  expect(house.filter(({ code }) => words.test(code)).map(({ path }) => path)).toEqual([]);
});

it('trap 19: calls a group "representative" only in the words of the duty', () => {
  const duties = /^shared\/duties\//;
  // A member may be somebody’s representative: a role, not a claim about the group.
  const roles = new Set(['shared/documents/typed-names.ts']);

  const found = house.filter(
    ({ path, code }) => /\brepresentative\b/i.test(code) && !duties.test(path) && !roles.has(path),
  );

  expect(found.map(({ path }) => path)).toEqual([]);
});

it('trap 10: the page carries the classes without which the design system blanks it', () => {
  const html = readFileSync(join(root, 'renderer/index.html'), 'utf8');

  expect(html).toContain('<body class="js-enabled nhsuk-frontend-supported">');
  expect(html).toContain('<html lang="en-GB">');
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+="|style="/);
});

it('trap 22: the style sheets leave out the font rule of the design system', () => {
  const scss = readFileSync(join(root, 'renderer/styles/main.scss'), 'utf8');

  expect(scss).toMatch(/nhsuk-include-font-face:\s*false/);
  expect(scss.replaceAll(/\/\/ .*/g, '')).not.toMatch(/https?:|frutiger/i);
});

it('trap 23: no form uses watch(), which goes stale', () => {
  const found = house.filter(
    ({ path, code }) => path.startsWith('renderer/') && /\bwatch\(/.test(code),
  );

  expect(found.map(({ path }) => path)).toEqual([]);
});

it('styles are set by class: a style attribute in drawn markup is refused by the policy', () => {
  const charts = house.filter(
    ({ path, code }) => path.startsWith('shared/charts/') && /\bstyle=/.test(code),
  );

  expect(charts.map(({ path }) => path)).toEqual([]);
});
