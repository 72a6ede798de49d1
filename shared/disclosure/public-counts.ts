import { hideSmallNumbers } from './hide-small-numbers.ts';
import { smallNumber, type PublicCount } from './small-number.ts';

/** A count of people that stands by itself. */
export const publicCount = (people: number): PublicCount =>
  people < smallNumber ? 'fewer than 5' : people;

/**
 * A part of a number that is printed beside it: hidden also where the others, whom anybody can work
 * out, would be few. That everybody is of the part says as much of the others as one person does.
 */
export function publicPart(part: number, whole: number): PublicCount {
  if (whole < smallNumber) return publicCount(part);
  return hideSmallNumbers([part, whole - part])?.[0] ?? 'not shown';
}

/**
 * Who joined and who left between two numbers that may be known, so that their difference is known
 * too: either may be any number from 0 to 4 only where neither is said to be few.
 */
export function publicMovement(joined: number, left: number): [PublicCount, PublicCount] {
  const few = joined < smallNumber || left < smallNumber;
  return few ? ['not shown', 'not shown'] : [joined, left];
}
