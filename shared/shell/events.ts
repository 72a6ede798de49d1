import type { Progress } from '../rpc/operation.ts';

/** What the menu bar asks of the page; the rest of the menu is carried out by the shell. */
export type MenuCommand =
  | 'new-record'
  | 'open-record'
  | 'open-recent'
  | 'save'
  | 'save-copy'
  | 'print'
  | 'close-record'
  | 'find'
  | 'settings'
  | 'help'
  | 'about';

/**
 * What the shell tells the page.
 *
 * - `progress`: how far the job has come that was started with this id.
 * - `menu`: a menu item was chosen; `path` comes with `open-recent`.
 * - `textSize`: the text was made larger or smaller from the menu, in per cent.
 * - `closing`: the window is about to close; save what is typed, then answer with
 *   `shell.readyToClose`. Without an answer within three seconds the person is asked.
 */
export type ShellEvents = {
  readonly progress: { readonly jobId: string; readonly progress: Progress };
  readonly menu: { readonly command: MenuCommand; readonly path?: string };
  readonly textSize: { readonly percent: number };
  readonly closing: Record<string, never>;
};

export type ShellEventName = keyof ShellEvents;

/** Every event name; the preload listens to these and no other. */
export const shellEventNames = [
  'progress',
  'menu',
  'textSize',
  'closing',
] as const satisfies readonly ShellEventName[];
