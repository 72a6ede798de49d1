import { useEffect, type RefObject } from 'react';

const targets: RefObject<HTMLInputElement | null>[] = [];

/** Makes a page's own search field what Ctrl+F goes to while the page is shown. */
export function useFindTarget(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    targets.push(field);
    return () => {
      targets.splice(targets.indexOf(field), 1);
      if (awaited === field) awaited = undefined;
    };
  }, [field]);
}

/**
 * Goes to the search field of the page; false when the page has none. A field that is still to come,
 * with the list it belongs to, takes the focus once it is there.
 */
export function focusFindTarget(): boolean {
  const target = targets.at(-1);
  if (!target) return false;
  const { current: field } = target;
  field?.focus();
  field?.select();
  awaited = field ? undefined : target;
  return true;
}

let awaited: RefObject<HTMLInputElement | null> | undefined;

/** For the field itself, once it is on the page. */
export function focusIfAwaited(target: RefObject<HTMLInputElement | null>): void {
  if (awaited !== target) return;
  awaited = undefined;
  target.current?.focus();
}
