import { expect, it } from 'vitest';
import { packagesIn } from './bundled-packages.ts';

const built = (ids: Record<string, number>) => [
  {
    type: 'chunk',
    modules: Object.fromEntries(
      Object.entries(ids).map(([id, renderedLength]) => [id, { renderedLength }]),
    ),
  },
];

it('names each package once, with its scope and its place', () => {
  expect(
    packagesIn(
      built({
        '/src/shared/rpc/result.ts': 10,
        '/src/node_modules/zod/v4/core.js': 10,
        '/src/node_modules/zod/v4/classic.js': 10,
        '/src/node_modules/@tanstack/react-query/build/index.js': 10,
        '/src/node_modules/docx/node_modules/xml/lib/xml.js': 10,
      }),
    ),
  ).toEqual([
    'node_modules/@tanstack/react-query',
    'node_modules/docx/node_modules/xml',
    'node_modules/zod',
  ]);
});

it('leaves out packages of which nothing is left after bundling', () => {
  expect(packagesIn(built({ '/src/node_modules/yazl/index.js': 0 }))).toEqual([]);
});
