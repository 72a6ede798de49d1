import { useState } from 'react';
import type { Failure, Result } from '../../../shared/rpc/result.ts';
import { waitsFor } from '../../app/unsaved.ts';
import { refreshLater } from '../../rpc/query-client.ts';
import { noteSaveState } from '../../rpc/saved-at.ts';
import type { NotesKeeper } from './notes-keeper.ts';

/** Settles something about a line: first the notes are saved, then the answer, then both read anew. */
export function useSettle(keeper: NotesKeeper, onSettled: () => void) {
  const [failure, setFailure] = useState<Failure>();
  const [running, setRunning] = useState(false);

  /** `send` reads versions from the keeper only when it is called. */
  const settle = async (send: () => Promise<Result<unknown>>) => {
    if (running) return;
    setRunning(true);
    if (await keeper.flush()) {
      noteSaveState({ state: 'saving' });
      const result = await waitsFor(send());
      noteSaveState(
        result.ok
          ? { state: 'saved', at: new Date() }
          : { state: 'not saved', why: result.error.message },
      );
      await refreshLater();
      await keeper.refresh();
      setFailure(result.ok ? undefined : result.error);
      if (result.ok) onSettled();
    }
    setRunning(false);
  };

  return { settle, running, failure };
}
