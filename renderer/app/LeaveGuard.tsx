import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import { ConfirmDialog } from '../components/ConfirmDialog.tsx';
import { anythingUnsaved, saveWhatSavesItself } from './unsaved.ts';

/** Asks before a page is left with something typed that is not saved and does not save itself. */
export function LeaveGuard() {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      anythingUnsaved() &&
      // A year or a filter in the address shows another page's worth of forms.
      (currentLocation.pathname !== nextLocation.pathname ||
        currentLocation.search !== nextLocation.search),
  );
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    let over = false;
    void saveWhatSavesItself().then(() => {
      if (over) return;
      if (anythingUnsaved()) setAsking(true);
      else blocker.proceed();
    });
    return () => {
      over = true;
      setAsking(false);
    };
  }, [blocker]);

  return (
    <ConfirmDialog
      open={asking && blocker.state === 'blocked'}
      heading="Leave without saving?"
      confirmLabel="Leave without saving"
      cancelLabel="Go back and save"
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>What you typed on this page is not saved yet. If you leave now, it is gone.</p>
    </ConfirmDialog>
  );
}
