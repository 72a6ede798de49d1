import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { denyPermissions } from './permissions.ts';

const manifest = createRequire(import.meta.url).resolve('electron/package.json');
const declarations = readFileSync(join(manifest, '../electron.d.ts'), 'utf8');

/** Every permission that electron.d.ts names for a handler. */
function permissionsOf(method: string): string[] {
  const [, signature = ''] = new RegExp(`${method}\\(handler: (.+)`).exec(declarations) ?? [];
  const [, names = ''] = /permission: ([^,)]*?)[,)]/.exec(signature) ?? [];
  return [...names.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
}

function handlers() {
  const session = {
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
  };
  denyPermissions(session);
  return {
    request: session.setPermissionRequestHandler.mock.calls[0]?.[0] as (
      contents: unknown,
      permission: string,
      answer: (granted: boolean) => void,
    ) => void,
    check: session.setPermissionCheckHandler.mock.calls[0]?.[0] as (
      contents: unknown,
      permission: string,
    ) => boolean,
    device: session.setDevicePermissionHandler.mock.calls[0]?.[0] as () => boolean,
  };
}

describe('checklist 5', () => {
  it('denies every permission that a page may request', () => {
    const names = permissionsOf('setPermissionRequestHandler');
    expect(names).toEqual(expect.arrayContaining(['media', 'geolocation', 'notifications']));

    for (const name of names) {
      const answer = vi.fn();
      handlers().request(null, name, answer);
      expect(answer.mock.calls, name).toEqual([[false]]);
    }
  });

  it('denies every permission that Chromium checks, and every device', () => {
    const names = permissionsOf('setPermissionCheckHandler');
    expect(names.length).toBeGreaterThan(10);

    for (const name of names) expect(handlers().check(null, name), name).toBe(false);
    expect(handlers().device()).toBe(false);
  });
});
