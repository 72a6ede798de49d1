import { useState, type ReactNode } from 'react';
import type { Failure } from '../../shared/rpc/result.ts';
import { callShell } from '../rpc/client.ts';
import { Button } from './Button.tsx';
import { FailureNotice } from './FailureNotice.tsx';

type FileButtonProps = {
  readonly path: string;
  /** Opens a document with the program that the computer uses for it, or shows where it is. */
  readonly does: 'open' | 'show';
  readonly children: ReactNode;
};

/** A way to a file outside the application; says so when the file or a program for it is missing. */
export function FileButton({ path, does, children }: FileButtonProps) {
  const [failure, setFailure] = useState<Failure>();
  const press = async () => {
    const operation = does === 'open' ? 'shell.openDocument' : 'shell.showInFolder';
    const result = await callShell(operation, { path });
    setFailure(result.ok ? undefined : result.error);
  };
  return (
    <>
      <Button look="secondary" small onClick={() => void press()}>
        {children}
      </Button>
      <FailureNotice failure={failure} />
    </>
  );
}
