import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { CustomScheme } from 'electron';
import type { Sent } from './after-page-sent.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { appScheme, isOurs } from './origin.ts';
import { pageFile } from './page-file.ts';

/**
 * What the scheme may do; no more than a page that loads its own scripts needs. With the code cache
 * Chromium keeps what it compiled of them for the next start, as it does for pages of the web; their
 * names carry a hash, so a new version never meets the cache of an old one.
 */
export const schemes: CustomScheme[] = [
  {
    scheme: appScheme,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
];

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/**
 * Answers requests of the private scheme from the folder of the page, and from nowhere else; tells
 * `sent` of each file that it answers with.
 */
export function createPageHandler(
  root: string,
  sent: Sent,
): (request: Request) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET') return answer(405, 'Only GET is allowed.');
    if (!isOurs(url)) return answer(404, 'There is no such page.');
    const path = await pageFile(root, url);
    const type = path && contentTypes[extname(path)];
    if (!path || !type) return answer(404, 'There is no such page.');
    try {
      const file = new Uint8Array(await readFile(path));
      sent(path, file);
      return answer(200, file, type);
    } catch {
      return answer(404, 'There is no such page.');
    }
  };
}

function answer(
  status: number,
  body: string | Uint8Array<ArrayBuffer>,
  type = 'text/plain; charset=utf-8',
): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': type,
      'Content-Security-Policy': contentSecurityPolicy,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Cache-Control': 'no-store',
    },
  });
}
