import { describe, expect, it } from 'vitest';
import { cyclesAmong } from './cycles.ts';
import { sourceFiles, type Import, type SourceFile } from './source-files.ts';

const files = sourceFiles();
const product = files.filter(({ isTest }) => !isTest);

/** Every import that breaks a rule, as "file imports what". */
function offences(
  among: readonly SourceFile[],
  breaks: (imported: Import, file: SourceFile) => boolean,
): string[] {
  return among.flatMap((file) =>
    file.imports
      .filter((imported) => breaks(imported, file))
      .map(({ from }) => `${file.path} imports ${from}`),
  );
}

const inFolder = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));
const leadsInto = ({ file }: Import, ...folders: string[]): boolean =>
  folders.some((folder) => file?.startsWith(`${folder}/`) === true);

const knowsDriver = ({ from }: Import): boolean => from === 'better-sqlite3';

it('reads the imports of every kind', () => {
  const main = files.find(({ path }) => path === 'electron/main.ts');

  expect(files.length).toBeGreaterThan(200);
  expect(main?.imports).toEqual(
    expect.arrayContaining([
      { from: 'electron', file: undefined, typeOnly: false },
      { from: './core/open-office.ts', file: 'electron/core/open-office.ts', typeOnly: false },
    ]),
  );
});

describe('walls', () => {
  it('only main, preload and the shell know electron', () => {
    const mayKnow = /^electron\/(main\.ts|preload\.ts|shell\/)|^tests\/stand-in\//;

    expect(
      offences(files, ({ from }, { path }) => from === 'electron' && !mayKnow.test(path)),
    ).toEqual([]);
  });

  it('trap 11: no test imports electron at run time', () => {
    const tests = files.filter(({ isTest }) => isTest);

    expect(offences(tests, ({ from, typeOnly }) => from === 'electron' && !typeOnly)).toEqual([]);
  });

  it('only one file opens a database', () => {
    expect(
      offences(
        product,
        (given, { path }) =>
          knowsDriver(given) && !given.typeOnly && path !== 'electron/core/record/open.ts',
      ),
    ).toEqual([]);
    expect(
      offences(
        product,
        (given, { path }) => knowsDriver(given) && !path.startsWith('electron/core/record/'),
      ),
    ).toEqual([]);
  });

  it('the page imports nothing from electron/', () => {
    expect(offences(inFolder('renderer'), (given) => leadsInto(given, 'electron'))).toEqual([]);
  });

  it('shared imports nothing from electron/ or renderer/, and nothing of Node', () => {
    const shared = inFolder('shared').filter(({ isTest }) => !isTest);

    expect(
      offences(
        shared,
        (given) => leadsInto(given, 'electron', 'renderer') || given.from.startsWith('node:'),
      ),
    ).toEqual([]);
  });

  it('the product imports nothing from tests/ or scripts/', () => {
    const house = product.filter(({ path }) => /^(electron|renderer|shared)\//.test(path));

    expect(offences(house, (given) => leadsInto(given, 'tests', 'scripts'))).toEqual([]);
  });

  it('the core knows nothing of the shell, the page or React', () => {
    expect(
      offences(
        product.filter(({ path }) => path.startsWith('electron/core/')),
        (given) =>
          leadsInto(given, 'electron/shell', 'renderer') ||
          given.from === 'react-dom/client' ||
          given.from.startsWith('react-router'),
      ),
    ).toEqual([]);
  });

  it('a feature reaches another only by its service, never by its queries', () => {
    const feature = /^electron\/core\/(\w[\w-]*)\//;

    expect(
      offences(product, ({ file }, { path }) => {
        if (!file || !/(^|[/-])queries\.ts$/.test(file) || !path.startsWith('electron/'))
          return false;
        return feature.exec(file)?.[1] !== feature.exec(path)?.[1];
      }),
    ).toEqual([]);
  });

  it('no files import one another in a circle', () => {
    expect(cyclesAmong(product)).toEqual([]);
  });

  it('nothing speaks to a network', () => {
    const network = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|undici|ws)$/;
    const house = product.filter(({ path }) => /^(electron|renderer|shared)\//.test(path));

    expect(offences(house, ({ from }) => network.test(from))).toEqual([]);
    expect(
      house.filter(({ code }) => /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource)\(/.test(code)),
    ).toEqual([]);
  });
});
