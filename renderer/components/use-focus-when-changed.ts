import { useEffect, useRef, type RefObject } from 'react';

/**
 * Brings the focus, and with it the view, to what says how things stand once that has changed: the
 * form that changed it may be far down the page, or gone. Not on arrival.
 */
export function useFocusWhenChanged<E extends HTMLElement>(
  value: string | number | undefined,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const seen = useRef(value);
  useEffect(() => {
    if (seen.current !== value) element.current?.focus();
    seen.current = value;
  }, [value]);
  return element;
}
