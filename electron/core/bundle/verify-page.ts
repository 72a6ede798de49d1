import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the page's script, each after those that it uses. */
const scripts = [
  'sha256',
  'chosen',
  'place',
  'zip',
  'files',
  'trail',
  'told',
  'answer',
  'page',
] as const;

/**
 * The page with which a stranger checks a bundle, in one piece. Its policy allows its own script and
 * style, by their hashes, and nothing else: no address, not even one written into the bundle's names.
 */
export function verifyPage(resources: string): string {
  const read = (name: string) =>
    readFileSync(join(resources, 'bundle', name), 'utf8').replaceAll('\r\n', '\n');
  const code = scripts.map((name) => withoutModules(read(`verify/${name}.js`))).join('\n');
  const page = read('verify.html').replace('/* {{code}} */', () => `'use strict';\n${code}`);
  return page
    .replace('{{script}}', hashOf(page, 'script'))
    .replace('{{style}}', hashOf(page, 'style'));
}

/** A page opened from a folder may not load modules, so that they stand in it one after the other. */
const withoutModules = (code: string): string =>
  code.replaceAll(/^import .*\n+/gmu, '').replaceAll(/^export /gmu, '');

function hashOf(page: string, tag: 'script' | 'style'): string {
  const content = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
