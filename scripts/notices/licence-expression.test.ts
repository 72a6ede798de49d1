import { expect, it } from 'vitest';
import { isAllowed } from './licence-expression.ts';

it.each(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'MPL-2.0', 'ISC OR GPL-2.0'])(
  'allows %s',
  (expression) => {
    expect(isAllowed(expression)).toBe(true);
  },
);

it.each(['GPL-3.0', 'AGPL-3.0-only', '(MIT AND GPL-2.0)', 'UNLICENSED', 'none stated', ''])(
  'refuses %s',
  (expression) => {
    expect(isAllowed(expression)).toBe(false);
  },
);
