import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, getRawHeader, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { NtExecutable, NtExecutableResource } from 'pe-library';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../../scripts/build/build.ts';
import { applicationTargets } from '../../scripts/build/targets.ts';
import { pack } from './pack.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'ppg-packaging-'));
const packed: Record<string, string> = {};

beforeAll(async () => {
  await ensureBuilt(root, applicationTargets);
  for (const platform of ['linux', 'win32'] as const) packed[platform] = pack(folder, platform);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesBelow = (path: string): string[] =>
  readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));

describe.each([
  ['linux', 'ppg-records', 'linux-x64'],
  ['win32', 'PPG Records.exe', 'win32-x64'],
])('packed for %s', (platform, program, native) => {
  const at = (...names: string[]): string => join(packed[platform] ?? '', ...names);
  const archive = (): string => at('resources', 'app.asar');

  it('holds the application, the driver, and nothing else', () => {
    const listed = listPackage(archive(), { isPack: false }).map((name) =>
      name.replaceAll('\\', '/'),
    );
    const rest = listed.filter(
      (name) => !/^\/node_modules(\/|$)/.test(name) && !name.startsWith('/dist/renderer/assets/'),
    );

    expect(rest.sort()).toEqual([
      '/dist',
      '/dist/main.cjs',
      '/dist/preload.cjs',
      '/dist/renderer',
      '/dist/renderer/assets',
      '/dist/renderer/bundled-licences.md',
      '/dist/renderer/icon.svg',
      '/dist/renderer/index.html',
      '/dist/worker.cjs',
      '/package.json',
    ]);
    expect(listed.filter((name) => /^\/node_modules\/[^/]+$/.test(name))).toEqual([
      '/node_modules/better-sqlite3',
    ]);
    expect(listed.filter((name) => /\.(map|ts|tsx|scss|cc|c|h)$|\btests?\b/.test(name))).toEqual(
      [],
    );
  });

  it('checklist 19: has every fuse set as decided', async () => {
    const wire = await getCurrentFuseWire(at(program));

    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    });
  });

  it('trap 12: holds exactly one native binary, of its own platform, outside the archive', () => {
    const binaries = filesBelow(at()).filter((name) => name.endsWith('.node'));

    expect(binaries).toEqual([
      `resources/app.asar.unpacked/node_modules/better-sqlite3/prebuilds/${native}.node`,
    ]);
  });

  it('carries licences, notices, resources and two languages', () => {
    const files = filesBelow(at());

    expect(files).toEqual(
      expect.arrayContaining([
        'LICENSE.electron.txt',
        'LICENSES.chromium.html',
        'resources/resources/THIRD-PARTY-NOTICES.txt',
        'resources/resources/fonts/LiberationSans-Regular.ttf',
        'resources/resources/icons/icon.png',
        'resources/resources/wasm/resvg.wasm',
      ]),
    );
    expect(readdirSync(at('locales')).sort()).toEqual(['en-GB.pak', 'en-US.pak']);
  });

  it('adds less than 20 MB to Electron itself', () => {
    const bytes = filesBelow(at()).reduce((sum, name) => sum + statSync(at(name)).size, 0);

    expect(bytes / 1e6).toBeLessThan(20);
  });

  it('says its name and version and starts with main', () => {
    extractAll(archive(), join(folder, `extracted-${platform}`));
    const manifest = JSON.parse(
      readFileSync(join(folder, `extracted-${platform}`, 'package.json'), 'utf8'),
    ) as Record<string, unknown>;
    const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

    expect(manifest).toMatchObject({ version: own.version, main: 'dist/main.cjs' });
    expect(manifest).not.toHaveProperty('scripts.start');
  });
});

it('the Windows program names the very archive that it may load', () => {
  const path = join(packed['win32'] ?? '', 'PPG Records.exe');
  const program = NtExecutable.from(readFileSync(path), { ignoreCert: true });
  const { entries } = NtExecutableResource.from(program);
  const integrity = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  const [named] = JSON.parse(
    Buffer.from(integrity?.bin ?? new ArrayBuffer(0)).toString('utf8'),
  ) as {
    file: string;
    value: string;
  }[];
  const { headerString } = getRawHeader(join(packed['win32'] ?? '', 'resources', 'app.asar'));

  expect(named).toMatchObject({
    file: 'resources\\app.asar',
    value: createHash('sha256').update(headerString).digest('hex'),
  });
});

it('trap 22: the packed style sheets fetch nothing, no font above all', () => {
  const assets = join(folder, 'extracted-linux', 'dist/renderer/assets');
  const sheets = readdirSync(assets).filter((name) => name.endsWith('.css'));

  expect(sheets.length).toBeGreaterThan(0);
  for (const name of sheets) {
    expect(readFileSync(join(assets, name), 'utf8')).not.toMatch(
      /https?:\/\/|@font-face|frutiger/i,
    );
  }
});

it.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the packed driver opens a database',
  () => {
    const modules = join(folder, 'extracted-linux', 'package.json');
    const Database = createRequire(modules)('better-sqlite3') as new (path: string) => {
      pragma: (text: string) => unknown;
      close: () => void;
    };
    const database = new Database(':memory:');

    expect(database.pragma('quick_check')).toEqual([{ quick_check: 'ok' }]);
    database.close();
  },
);

it('leaves nothing in the source tree', () => {
  expect(existsSync(join(root, 'out/installers/linux-unpacked'))).toBe(false);
});
