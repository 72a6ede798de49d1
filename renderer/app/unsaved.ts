import { useEffect, useSyncExternalStore } from 'react';

const dirty = new Set<symbol>();
const listeners = new Set<() => void>();

/** Whether anything typed is not in the record yet. */
export const anythingUnsaved = (): boolean => dirty.size > 0;

/** Says of one form that it holds something unsaved, until it is saved or leaves the page. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const mark = Symbol('unsaved form');
    dirty.add(mark);
    tell();
    return () => {
      dirty.delete(mark);
      tell();
    };
  }, [unsaved]);
}

export function useAnythingUnsaved(): boolean {
  return useSyncExternalStore(subscribe, anythingUnsaved);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
