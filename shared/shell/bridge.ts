import type { Result } from '../rpc/result.ts';
import type { ShellEventName, ShellEvents } from './events.ts';

/** The three members that the preload gives the page as `window.ppg`; there is nothing else. */
export type Bridge = {
  /**
   * Carries out an operation of the contract, or of the shell contract, by name.
   * With a `jobId` of the page's own choice, progress is told and `shell.cancel` works.
   */
  readonly invoke: (name: string, input: unknown, jobId?: string) => Promise<Result<unknown>>;
  /** Listens until the returned function is called. */
  readonly on: <E extends ShellEventName>(
    event: E,
    listener: (payload: ShellEvents[E]) => void,
  ) => () => void;
  /** 'win32', 'darwin' or 'linux'. */
  readonly platform: string;
};

declare global {
  interface Window {
    readonly ppg: Bridge;
  }
}
