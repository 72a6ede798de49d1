import { useEffect, useSyncExternalStore } from 'react';

const dirty = new Set<symbol>();
const listeners = new Set<() => void>();
const flushes = new Set<() => Promise<unknown>>();

/** Whether anything typed is not in the record yet. */
export const anythingUnsaved = (): boolean => dirty.size > 0;

/** Says that something is unsaved, until the answer is called. */
export function markUnsaved(): () => void {
  const mark = Symbol('unsaved');
  dirty.add(mark);
  tell();
  return () => {
    if (dirty.delete(mark)) tell();
  };
}

/** Says of one form that it holds something unsaved, until it is saved or leaves the page. */
export function useUnsaved(unsaved: boolean): void {
  useEffect(() => (unsaved ? markUnsaved() : undefined), [unsaved]);
}

export function useAnythingUnsaved(): boolean {
  return useSyncExternalStore(subscribe, anythingUnsaved);
}

/** Makes known what saves by itself, so that it does so before the page is left; until called back. */
export function savesItself(flush: () => Promise<unknown>): () => void {
  flushes.add(flush);
  return () => void flushes.delete(flush);
}

/** Saves whatever saves by itself. What is unsaved afterwards only a person can decide about. */
export async function saveWhatSavesItself(): Promise<void> {
  await Promise.all([...flushes].map((flush) => flush()));
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
