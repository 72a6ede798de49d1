import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPackages } from '../build/bundled-packages.ts';
import { applicationTargets } from '../build/targets.ts';
import { isAllowed } from './licence-expression.ts';

/** A package whose code or style sheets are shipped. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** SPDX, as "MIT". */
  readonly licence: string;
  /** The text of its own licence file. */
  readonly text: string;
};

/** Shipped without being seen by the bundler: the driver, style sheets and the dictionary. */
const besides = [
  'node_modules/better-sqlite3',
  'node_modules/nhsuk-frontend',
  'node_modules/dictionary-en-gb',
];

/** Everything from the registry that the application ships, by name. */
export function shippedPackages(root: string): ShippedPackage[] {
  const folders = new Set([...readPackages(root, applicationTargets), ...besides]);
  return [...folders]
    .map((folder) => shippedPackage(join(root, folder)))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Those that may not be shipped under the licences we accept, each with its licence. */
export const refusedPackages = (packages: readonly ShippedPackage[]): string[] =>
  packages.flatMap(({ name, licence }) => (isAllowed(licence) ? [] : [`${name}: ${licence}`]));

/** The notices as one text: each package with its licence, then the parts that are no packages. */
export function noticesText(packages: readonly ShippedPackage[], root: string): string {
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`,
  );
  const fonts = readFileSync(join(root, 'resources/fonts/LICENCE.txt'), 'utf8');
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return [
    'PPG Records is made with the following parts. Electron and Chromium carry their own licence files beside the program.',
    ...parts,
    `Fonts for charts\n\n${fonts}`,
  ].join(rule);
}

function shippedPackage(folder: string): ShippedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: string;
  };
  const { name, version, license = 'none stated' } = manifest;
  return { name, version, licence: license, text: licenceText(folder, license) };
}

function licenceText(folder: string, licence: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name));
  const texts = files
    .filter((name) => existsSync(join(folder, name)) && !name.endsWith('.js'))
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return texts.length > 0 ? texts.join('\n\n') : `Licensed under ${licence}.`;
}
