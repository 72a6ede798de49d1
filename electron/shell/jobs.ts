/** The running work of the window, by the id that the page gave it. */
export type RunningJobs = {
  /** Registers work under an id for as long as `work` runs; an id in use is refused. */
  readonly run: <T>(jobId: string, work: (signal: AbortSignal) => Promise<T>) => Promise<T>;
  readonly isRunning: (jobId: string) => boolean;
  /** Asks the work to stop; false when nothing runs under this id. */
  readonly cancel: (jobId: string) => boolean;
  readonly cancelAll: () => void;
};

export function createRunningJobs(): RunningJobs {
  const running = new Map<string, AbortController>();
  return {
    run: async (jobId, work) => {
      if (running.has(jobId)) throw new Error('Two jobs were started under one id');
      const control = new AbortController();
      running.set(jobId, control);
      try {
        return await work(control.signal);
      } finally {
        running.delete(jobId);
      }
    },
    isRunning: (jobId) => running.has(jobId),
    cancel: (jobId) => {
      running.get(jobId)?.abort();
      return running.has(jobId);
    },
    cancelAll: () => running.forEach((control) => control.abort()),
  };
}
