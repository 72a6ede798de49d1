import { useEffect, useRef, useState } from 'react';
import { callShell } from '../../rpc/client.ts';
import { useOpening } from './opening.ts';

/** Where the file stands that this start was asked for, as by a double-click on it. */
export type FileToOpen = 'asking' | 'opening' | 'none';

/**
 * Opens the file that this start was asked for before any other page is shown: whoever
 * double-clicked a record waits for that record only. Waits until somebody is known to work.
 */
export function useFileToOpen(ready: boolean): FileToOpen {
  const { open } = useOpening();
  const [file, setFile] = useState<FileToOpen>('asking');
  // Told once, so that it is asked once, and kept until then.
  const told = useRef<ReturnType<typeof askForFile>>(undefined);
  useEffect(() => {
    told.current ??= askForFile();
    if (!ready) return;
    void told.current.then(async (asked) => {
      const path = asked.ok ? asked.value.path : null;
      if (path !== null) {
        setFile('opening');
        await open({ path });
      }
      setFile('none');
    });
  }, [ready, open]);
  return file;
}

const askForFile = () => callShell('shell.fileToOpen', {});
