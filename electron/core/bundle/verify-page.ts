import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The page with which a stranger checks a bundle. Its policy allows its own script and style, by
 * their hashes, and nothing else: no address, not even one written into the bundle's names.
 */
export function verifyPage(resources: string): string {
  const page = readFileSync(join(resources, 'bundle/verify.html'), 'utf8').replaceAll('\r\n', '\n');
  return page
    .replace('{{script}}', hashOf(page, 'script'))
    .replace('{{style}}', hashOf(page, 'style'));
}

function hashOf(page: string, tag: 'script' | 'style'): string {
  const content = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(page)?.[1] ?? '';
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
