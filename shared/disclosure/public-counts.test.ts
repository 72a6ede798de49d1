import { expect, it } from 'vitest';
import { publicMovement, publicPart } from './public-counts.ts';

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at);
/** The numbers from 0 to 4 among some. */
const few = (counts: readonly number[]) => upTo(4).filter((count) => counts.includes(count));

it('leaves a part and the others any number from 0 to 4 wherever one of them is that small', () => {
  const alike = upTo(40).flatMap((whole) =>
    [...Map.groupBy(upTo(whole), (part) => publicPart(part, whole)).values()].map((parts) => ({
      possible: upTo(Math.min(4, whole)),
      few: few(parts.flatMap((part) => [part, whole - part])),
    })),
  );

  expect(alike.filter((one) => one.few.length > 0 && one.few.length < one.possible.length)).toEqual(
    [],
  );
});

it('leaves who joined or left any number from 0 to 4, though their difference is known', () => {
  const alike = upTo(8).flatMap((difference) =>
    [...Map.groupBy(upTo(20), (left) => publicMovement(left + difference, left).join()).values()]
      .map(few)
      .filter((small) => small.length > 0),
  );

  expect(new Set(alike.map(String))).toEqual(new Set(['0,1,2,3,4']));
});
