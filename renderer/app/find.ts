import { useEffect, type RefObject } from 'react';

const targets: RefObject<HTMLInputElement | null>[] = [];

/** Makes a page's own search field what Ctrl+F goes to while the page is shown. */
export function useFindTarget(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    targets.push(field);
    return () => void targets.splice(targets.indexOf(field), 1);
  }, [field]);
}

/** Goes to the search field of the page; false when the page has none. */
export function focusFindTarget(): boolean {
  const field = targets.at(-1)?.current;
  field?.focus();
  field?.select();
  return field !== null && field !== undefined;
}
