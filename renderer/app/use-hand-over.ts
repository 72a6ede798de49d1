import { useEffect } from 'react';
import { callShell } from '../rpc/client.ts';

/** Tells the desktop whether the page is in the hands of a member alone, who gets a short menu bar. */
export function useHandOver(alone: boolean): void {
  useEffect(() => {
    void callShell('shell.handOver', { alone });
  }, [alone]);
}
