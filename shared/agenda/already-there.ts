import { fold } from '../text/fold.ts';

type Titled = { readonly title: string; readonly isPrivate: boolean };

/**
 * Which item of an agenda each proposed one is already, in their order; undefined for what is not
 * there yet. Each item is there for one proposal only, and an open item never for a private one:
 * what is written under it goes to everybody.
 */
export function alreadyThere<T extends Titled>(
  proposed: readonly Titled[],
  there: readonly T[],
): (T | undefined)[] {
  const left = [...there];
  return proposed.map(({ title, isPrivate }) => {
    const isSame = (item: T) => fold(item.title) === fold(title);
    const same = left.find((item) => isSame(item) && item.isPrivate === isPrivate);
    const found = same ?? (isPrivate ? undefined : left.find(isSame));
    if (found) left.splice(left.indexOf(found), 1);
    return found;
  });
}
