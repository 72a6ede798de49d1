import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../shared/rpc/operation.ts';
import type { Failure, Result } from '../../shared/rpc/result.ts';
import { call, callShell } from './client.ts';
import type { AnswerOf, InputOf, JobName } from './operation-types.ts';
import { refreshEverything } from './query-client.ts';

export type JobHook<N extends JobName> = {
  /** Starts the work; answers its Result and never throws. */
  readonly run: (input: InputOf<N>) => Promise<Result<AnswerOf<N>>>;
  readonly running: boolean;
  readonly progress: Progress | undefined;
  readonly cancel: () => void;
  /** What the last run answered, until the next one. */
  readonly answer: AnswerOf<N> | undefined;
  /** Why the last run failed; a run that the person cancelled is not a failure. */
  readonly failure: Failure | undefined;
};

export type UseJobOptions = {
  /** False where the caller itself says what is asked anew, as when another record is opened. */
  readonly refresh?: boolean;
};

/** Runs long work with its progress, a way to cancel it, and a refresh of the page at its end. */
export function useJob<N extends JobName>(
  name: N,
  { refresh = true }: UseJobOptions = {},
): JobHook<N> {
  const [running, setRunning] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [answer, setAnswer] = useState<AnswerOf<N>>();
  const [failure, setFailure] = useState<Failure>();
  const jobId = useRef<string>(undefined);

  useEffect(
    () =>
      window.ppg.on('progress', (told) => {
        if (told.jobId === jobId.current) setProgress(told.progress);
      }),
    [],
  );

  const run = useCallback(
    async (input: InputOf<N>) => {
      const id = crypto.randomUUID();
      jobId.current = id;
      setProgress(undefined);
      setFailure(undefined);
      setRunning(true);
      const result = await call(name, input, id);
      if (result.ok) {
        setAnswer(result.value);
        if (refresh) await refreshEverything();
      } else if (result.error.code !== 'CANCELLED') {
        setFailure(result.error);
      }
      setRunning(false);
      return result;
    },
    [name, refresh],
  );

  const cancel = useCallback(() => {
    if (jobId.current) void callShell('shell.cancel', { jobId: jobId.current });
  }, []);

  return { run, running, progress, cancel, answer, failure };
}
