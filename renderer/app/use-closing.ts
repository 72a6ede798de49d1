import { useEffect } from 'react';
import { callShell } from '../rpc/client.ts';
import { anythingUnsaved } from './unsaved.ts';

/** Answers the window that is about to close: whether anything typed is not in the record yet. */
export function useClosing(): void {
  useEffect(
    () =>
      window.ppg.on('closing', () => {
        void callShell('shell.readyToClose', { unsaved: anythingUnsaved() });
      }),
    [],
  );
}
