import { useState } from 'react';
import type { NotOpened } from '../../../shared/record/opening.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useOpening } from './opening.ts';

/** The ways on that are one press each, in the order the core offers them. */
export function ObstacleChoices({ obstacle }: { readonly obstacle: NotOpened }) {
  const { open, busy, tried } = useOpening();
  const [takingOver, setTakingOver] = useState(false);
  const { path, choices } = obstacle;
  const passphrase = tried?.passphrase === undefined ? {} : { passphrase: tried.passphrase };

  return (
    <div className="ppg-buttons">
      {choices.map((choice) => {
        switch (choice) {
          case 'try again':
            return (
              <Button key={choice} busy={busy} onClick={() => void open(tried ?? { path })}>
                Try again
              </Button>
            );
          case 'open read only':
            return (
              <Button
                key={choice}
                busy={busy}
                onClick={() => void open({ path, mode: 'read only', ...passphrase })}
              >
                Open to read only
              </Button>
            );
          case 'take over':
            return (
              <Button key={choice} look="secondary" onClick={() => setTakingOver(true)}>
                Take over the record
              </Button>
            );
          default:
            return null;
        }
      })}
      <ConfirmDialog
        open={takingOver}
        heading="Take over the record?"
        confirmLabel="Take over"
        busy={busy}
        onCancel={() => setTakingOver(false)}
        onConfirm={() => {
          setTakingOver(false);
          void open({ path, mode: 'take over', ...passphrase });
        }}
      >
        <p>
          Do this only if you are sure that nobody has the record open, on this computer or another.
          If somebody has, their next changes cannot be saved.
        </p>
      </ConfirmDialog>
    </div>
  );
}
