import { useSyncExternalStore } from 'react';

/** What the last change to the record came to; "saved" only once the bytes are on the disk. */
export type SaveState =
  | { readonly state: 'nothing yet' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly at: Date }
  | { readonly state: 'not saved'; readonly why: string };

let current: SaveState = { state: 'nothing yet' };
const listeners = new Set<() => void>();

/** Says how the last change stands; called only where a command is sent and answered. */
export function noteSaveState(next: SaveState): void {
  current = next;
  for (const listener of listeners) listener();
}

export function useSaveState(): SaveState {
  return useSyncExternalStore(subscribe, () => current);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
