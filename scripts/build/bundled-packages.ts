import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TargetName } from './targets.ts';

/** The part of a build's output that says what went into it. */
export type BuiltPart = {
  readonly type: string;
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
};

/** The folders of the packages, as "node_modules/zod", of which a build contains any code. */
export function packagesIn(parts: readonly BuiltPart[]): string[] {
  const folders = parts.flatMap(({ modules = {} }) =>
    Object.entries(modules).flatMap(([id, { renderedLength }]) => {
      const [, folder] =
        /(node_modules\/(?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(id) ?? [];
      return folder && renderedLength > 0 ? [nested(id) ?? folder] : [];
    }),
  );
  return [...new Set(folders)].sort();
}

/** A package inside another package's node_modules keeps its whole path. */
function nested(id: string): string | undefined {
  return /(?:^|\/)(node_modules\/.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

const listPath = (root: string, name: TargetName) => join(root, 'dist/.stamps', `${name}.packages`);

export function writePackages(root: string, name: TargetName, packages: readonly string[]): void {
  mkdirSync(join(root, 'dist/.stamps'), { recursive: true });
  writeFileSync(listPath(root, name), packages.join('\n'));
}

/** What `writePackages` kept of the last build of each target. */
export function readPackages(root: string, names: readonly TargetName[]): string[] {
  const all = names.flatMap((name) => {
    const path = listPath(root, name);
    return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  });
  return [...new Set(all)].filter((folder) => folder !== '').sort();
}
