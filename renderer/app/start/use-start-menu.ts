import { useEffect } from 'react';
import { useOpening } from './opening.ts';

/** Carries out what the menu bar asks while no record is open. */
export function useStartMenu(makeNew: () => void): void {
  const { open, chooseAndOpen } = useOpening();
  useEffect(
    () =>
      window.ppg.on('menu', ({ command, path }) => {
        if (command === 'new-record') makeNew();
        if (command === 'open-record') void chooseAndOpen();
        if (command === 'open-recent' && path !== undefined) void open({ path });
      }),
    [open, chooseAndOpen, makeNew],
  );
}

/** Does what was wished for when the record before was closed. */
export function useWish(makeNew: () => void): void {
  const { wish, wishGranted, open, chooseAndOpen } = useOpening();
  useEffect(() => {
    if (!wish) return;
    wishGranted();
    if (wish.what === 'new') makeNew();
    if (wish.what === 'choose') void chooseAndOpen();
    if (wish.what === 'open') void open({ path: wish.path });
  }, [wish, wishGranted, open, chooseAndOpen, makeNew]);
}
