import type { BrowserWindow } from 'electron';
import type { Dialogs } from './dialogs.ts';
import type { Tell } from './tell.ts';

/** How long the page may take to save what is being typed, in milliseconds. */
const patience = 3000;

export type Closing = {
  /** The page's answer to the closing event. */
  readonly ready: (answer: { readonly unsaved: boolean }) => void;
};

/**
 * Closes the window only after the page has saved what is being typed.
 *
 * The page is told, saves and answers. If it could not save, or does not answer, the person
 * decides; a page that has crashed has nothing left to save and is closed at once.
 */
export function closeWithCare(
  window: BrowserWindow,
  dialogs: Pick<Dialogs, 'closeUnsaved' | 'closeUnanswered'>,
  tell: Tell,
): Closing {
  let answered: ((answer: { readonly unsaved: boolean }) => void) | undefined;
  const mayClose = async (): Promise<boolean> => {
    const answer = await new Promise<{ readonly unsaved: boolean } | 'silent'>((resolve) => {
      answered = resolve;
      setTimeout(resolve, patience, 'silent').unref();
      tell('closing', {});
    });
    if (answer === 'silent') return dialogs.closeUnanswered();
    return !answer.unsaved || dialogs.closeUnsaved();
  };
  let asking = false;
  window.on('close', (event) => {
    if (window.webContents.isCrashed()) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void mayClose()
      .then((yes) => {
        if (yes) window.destroy();
      })
      .finally(() => {
        asking = false;
      });
  });
  return { ready: (answer) => answered?.(answer) };
}
