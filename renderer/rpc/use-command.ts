import { useCallback, useState } from 'react';
import type { Failure, Result } from '../../shared/rpc/result.ts';
import { waitsFor } from '../app/unsaved.ts';
import { call } from './client.ts';
import type { AnswerOf, CommandName, InputOf } from './operation-types.ts';
import { refreshEverything } from './query-client.ts';
import { noteSaveState } from './saved-at.ts';

export type CommandHook<N extends CommandName> = {
  /** Sends the change; answers the Result and never throws. */
  readonly run: (input: InputOf<N>) => Promise<Result<AnswerOf<N>>>;
  readonly running: boolean;
  /** Why the last run did not save; undefined after one that did. */
  readonly failure: Failure | undefined;
};

/** Sends changes to the record, says when they are saved, and refreshes what is on screen. */
export function useCommand<N extends CommandName>(name: N): CommandHook<N> {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  const run = useCallback(
    async (input: InputOf<N>) => {
      setRunning(true);
      noteSaveState({ state: 'saving' });
      const result = await waitsFor(call(name, input));
      if (result.ok) {
        noteSaveState({ state: 'saved', at: new Date() });
        await refreshEverything();
      } else {
        noteSaveState({ state: 'not saved', why: result.error.message });
        // The newest version is what the person is told to look at.
        if (result.error.code === 'CONFLICT') await refreshEverything();
      }
      setFailure(result.ok ? undefined : result.error);
      setRunning(false);
      return result;
    },
    [name],
  );

  return { run, running, failure };
}
