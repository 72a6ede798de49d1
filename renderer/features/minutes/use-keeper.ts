import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Failure } from '../../../shared/rpc/result.ts';
import { markUnsaved, savesItself } from '../../app/unsaved.ts';
import { call } from '../../rpc/client.ts';
import { recordDoor } from './record-door.ts';
import { NotesKeeper } from './notes-keeper.ts';

/** The keeper of an item's notes while its page is open; undefined until the notes are there. */
export function useKeeper(meetingId: number, itemId: number) {
  const [keeper, setKeeper] = useState<NotesKeeper>();
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    let leave: (() => void) | undefined;
    let left = false;
    void call('minutes.notes', { itemId }).then((stored) => {
      if (left) return;
      if (!stored.ok) {
        setFailure(stored.error);
        return;
      }
      const opened = new NotesKeeper(stored.value, recordDoor(meetingId));
      leave = keepSafe(opened);
      setKeeper(opened);
    });
    return () => {
      left = true;
      leave?.();
    };
  }, [meetingId, itemId]);

  return { keeper, failure };
}

const never = () => () => {};

/** How the keeper stands, for the page. */
export function useKeeperState(keeper: NotesKeeper | undefined) {
  return useSyncExternalStore(keeper?.subscribe ?? never, () => keeper?.state());
}

/** Makes the keeper save before the page is left, hidden or closed; answers how to end that. */
function keepSafe(keeper: NotesKeeper): () => void {
  let unmark: (() => void) | undefined;
  const unsubscribe = keeper.subscribe(() => {
    const { unsaved } = keeper.state();
    if (unsaved) unmark ??= markUnsaved();
    else {
      unmark?.();
      unmark = undefined;
    }
  });
  const release = savesItself(keeper.flush);
  const flush = () => void keeper.flush();
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  return () => {
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
    // A last time, for ways of leaving that nothing can hold up; closing the window waits for it.
    void keeper.flush().finally(() => {
      keeper.stop();
      release();
      unsubscribe();
      unmark?.();
    });
  };
}
