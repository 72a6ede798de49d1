import { useEffect, useSyncExternalStore } from 'react';
import { shownOnPage } from '../rpc/shown-on-page.ts';

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

/** Says that something is being sent: unsaved, and leaving waits, until it is saved or refused. */
export function waitsFor<T>(sending: Promise<T>): Promise<T> {
  const release = savesItself(() => sending);
  const unmark = markUnsaved();
  return sending.finally(() => {
    release();
    unmark();
  });
}

/** Saves whatever saves by itself. What is unsaved afterwards only a person can decide about. */
export async function saveWhatSavesItself(): Promise<void> {
  if (flushes.size === 0) return;
  await Promise.all([...flushes].map((flush) => flush()));
  // What was refused is back in its form, and unsaved there, once the page shows it.
  await shownOnPage();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
