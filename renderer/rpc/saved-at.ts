import { useSyncExternalStore } from 'react';

/** What the last change to the record came to; "saved" only once the bytes are on the disk. */
export type SaveState =
  | { readonly state: 'nothing yet' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'not saved'; readonly why: string };

let current: SaveState = { state: 'nothing yet' };
let lastSaved: SaveState = current;
const listeners = new Set<() => void>();

/** Says how the last change stands; called only where a command is sent and answered. */
export function noteSaveState(next: SaveState): void {
  current = next;
  if (next.state === 'saved' || next.state === 'nothing yet') lastSaved = next;
  for (const listener of listeners) listener();
}

/** A refused change that was given up is no longer news: the last saved one is. */
export function forgetRefusal(): void {
  if (current.state === 'not saved') noteSaveState(lastSaved);
}

/** How the last change stands. */
export const saveState = (): SaveState => current;

export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribe, saveState);
}

/** How the last change stands that was not refused. */
export function useLastSaved(): SaveState {
  return useSyncExternalStore(subscribe, () => lastSaved);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
