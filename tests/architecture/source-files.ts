import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

export type Import = {
  /** As written: './record.ts' or 'electron'. */
  readonly from: string;
  /** The file of ours that is meant, as 'shared/rpc/result.ts'; undefined for a package. */
  readonly file: string | undefined;
  /** Gone after compilation. */
  readonly typeOnly: boolean;
};

export type SourceFile = {
  /** As 'shared/rpc/result.ts'. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly lines: number;
  readonly isTest: boolean;
  readonly imports: readonly Import[];
};

/** Every TypeScript file of ours, with what it imports. */
export function sourceFiles(
  folders: readonly string[] = ['electron', 'renderer', 'shared', 'scripts', 'tests'],
): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => /\.tsx?$/.test(path) && !path.includes('node_modules'))
      .map(read),
  );
}

function read(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const code = withoutComments(text);
  return {
    path,
    text,
    code,
    lines: text.split('\n').length - 1,
    isTest: /\.(test|spec)\.tsx?$/.test(path) || path.startsWith('tests/'),
    imports: importsOf(path, code),
  };
}

/** Comments stand on lines of their own here, or behind two slashes after a space. */
function withoutComments(text: string): string {
  return text.replaceAll(/^\s*\/\*[\s\S]*?\*\//gm, '').replaceAll(/(^|\s)\/\/ .*$/gm, '$1');
}

const statement =
  /^(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(statement)].map(([, type, stated = '', dynamic]) => {
    const from = dynamic ?? stated;
    const file = from.startsWith('.')
      ? relative(root, join(root, dirname(path), from)).replaceAll('\\', '/')
      : undefined;
    return { from, file, typeOnly: type !== undefined };
  });
}
