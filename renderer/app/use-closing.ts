import { useEffect } from 'react';
import { callShell } from '../rpc/client.ts';
import { anythingUnsaved, saveWhatSavesItself } from './unsaved.ts';

/** Saves what saves by itself when the window is about to close, and answers what is left unsaved. */
export function useClosing(): void {
  useEffect(
    () =>
      window.ppg.on('closing', () => {
        void saveWhatSavesItself().then(() =>
          callShell('shell.readyToClose', { unsaved: anythingUnsaved() }),
        );
      }),
    [],
  );
}
