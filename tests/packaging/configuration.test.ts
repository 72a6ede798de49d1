import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPackages } from '../../scripts/build/bundled-packages.ts';
import { noticesText, refusedPackages, shippedPackages } from '../../scripts/notices/notices.ts';
import { bytesAtStart } from '../bench/bytes-at-start.ts';

const root = join(import.meta.dirname, '../..');
const require = createRequire(join(root, 'node_modules/app-builder-lib/package.json'));

type Json = Readonly<Record<string, unknown>>;
const { load } = require('js-yaml') as { readonly load: (text: string) => unknown };
const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
const configuration = load(text) as Json & {
  readonly nsis: Json;
  readonly msi: Json;
  readonly electronFuses: Json;
};
const schema = JSON.parse(
  readFileSync(join(root, 'node_modules/app-builder-lib/scheme.json'), 'utf8'),
) as { readonly definitions: Readonly<Record<string, { readonly properties: Json }>> };

it('follows electron-builder’s own schema', () => {
  const { default: Ajv } = createRequire(import.meta.url)('ajv') as {
    readonly default: new (options: object) => {
      readonly validate: (schema: unknown, thing: unknown) => boolean;
      readonly errorsText: () => string;
    };
  };
  const ajv = new Ajv({ strict: false, logger: false });

  expect(ajv.validate(schema, configuration), ajv.errorsText()).toBe(true);
});

it('trap 18: never removes what a person has written', () => {
  expect(configuration.nsis['deleteAppDataOnUninstall']).toBe(false);
  expect(text).not.toMatch(/deleteAppDataOnUninstall: true/);
});

it('keeps the names by which an installation is found again', () => {
  expect(configuration).toMatchObject({
    appId: 'org.ppg-records.application',
    productName: 'PPG Records',
    nsis: { guid: '5e0d4c3f-7a5b-4b8e-9c41-2f6a9d1e8b37', oneClick: true, perMachine: false },
    msi: { upgradeCode: '9B1F6A54-0C3E-4D27-8E5A-71D2C4B6F083', perMachine: true },
    npmRebuild: false,
    publish: null,
  });
});

it('checklist 19: says every fuse that there is', () => {
  const known = Object.keys(schema.definitions['FuseOptionsV1']?.properties ?? {});

  expect(known.length).toBeGreaterThan(7);
  expect(Object.keys(configuration.electronFuses).sort()).toEqual(known.sort());
});

it('trap 12: uses ${arch} in files, but never ${platform}', () => {
  expect(text.replaceAll(/^\s*#.*$/gm, '')).not.toContain('${platform}');
});

it('packs the same application for every platform, but for the driver', () => {
  const lists = ['win', 'mac', 'linux'].map((platform) => {
    const { files } = configuration[platform] as { readonly files: readonly string[] };
    return files.filter((pattern) => !pattern.includes('prebuilds'));
  });

  expect(lists[0]?.length).toBeGreaterThan(4);
  expect(lists[1]).toEqual(lists[0]);
  expect(lists[2]).toEqual(lists[0]);
});

it('ships only parts under licences that allow it, and names each of them', () => {
  const packages = shippedPackages(root);
  const notices = noticesText(packages, root);

  expect(packages.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['react', 'zod', 'docx', 'nhsuk-frontend']),
  );
  expect(refusedPackages(packages)).toEqual([]);
  for (const { name, version } of packages) expect(notices).toContain(`${name} ${version}`);
});

it('starts light: what makes documents is in the worker, not in main', () => {
  const main = readPackages(root, ['main']);

  expect(main).toContain('node_modules/zod');
  for (const name of ['docx', '@resvg/resvg-wasm', 'react-dom', 'yauzl', 'csv-parse']) {
    expect(main, name).not.toContain(`node_modules/${name}`);
  }
});

it('the page loads at most 200 kB before it can be used', () => {
  expect(bytesAtStart(join(root, 'dist'))).toBeLessThanOrEqual(200_000);
});
