import { expect, it } from 'vitest';
import { mutantsOf } from './mutants.ts';

it('changes one place at a time and says which', () => {
  const source = 'const a = 1;\nconst b = a < 2 && a !== 3;\n';

  expect(mutantsOf(source).map(({ line, change }) => `${line}: ${change}`)).toEqual([
    '2: < to <=',
    '2: !== to ===',
    '2: && to ||',
    '1: 1 to 2',
  ]);
  expect(mutantsOf(source)[0]?.text).toBe('const a = 1;\nconst b = a <= 2 && a !== 3;\n');
});

it('leaves words, comments, imports and types alone', () => {
  const source = [
    "import { a } from '1 < 2';",
    '// true && false',
    '/* 0 */',
    "const words = 'true && 1 < 2';",
    'type T = 1 | 0;',
    'const f = <A>(x: A) => x;',
  ].join('\n');

  expect(mutantsOf(source)).toEqual([]);
});
