import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import type { Item } from '../../../../shared/meetings/item.ts';
import { Button } from '../../../components/Button.tsx';
import { Loaded } from '../../../components/Loaded.tsx';
import { useOperation } from '../../../rpc/use-operation.ts';
import { roomLines } from './room-lines.ts';

type RoomViewProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly goTo: (itemId: number) => void;
  readonly onClose: () => void;
};

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  PageDown: 1,
  ArrowLeft: -1,
  PageUp: -1,
};

/** The item in large type for a screen in the room: read only, nothing private, no notes. */
export function RoomView({ meeting, item, goTo, onClose }: RoomViewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    document.getElementById(`${id}-title`)?.focus();
  }, [id]);
  // Once the dialog is gone: before that the notes behind it take no focus.
  useEffect(() => () => notesInSight()?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    const index = meeting.itemList.findIndex((one) => one.id === item.id);
    const next = step === undefined ? undefined : meeting.itemList[index + step];
    if (next) goTo(next.id);
    if (event.key === 'F11') {
      // The page behind would take the same press as the wish to open it.
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'F11' || step !== undefined) event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="ppg-room"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={onKeyDown}
    >
      <h2 className="ppg-room__title" id={`${id}-title`} tabIndex={-1}>
        {item.position}. {item.isPrivate ? 'Private item' : item.title}
      </h2>
      {item.isPrivate ? <p>This item is private and is not shown.</p> : <Lines itemId={item.id} />}
      <div className="ppg-buttons">
        <Button look="secondary" onClick={onClose}>
          Back to the notes
        </Button>
        <p>Left and right arrow: item before and after. Escape or F11: back.</p>
      </div>
    </dialog>
  );
}

/** The notes of the item that was shown last, to go on typing. */
const notesInSight = () =>
  document.querySelector<HTMLElement>('section:not([hidden]) .ppg-minuting__notes');

function Lines({ itemId }: { readonly itemId: number }) {
  return (
    <Loaded query={useOperation('minutes.notes', { itemId })}>
      {({ notes, ...kept }) => {
        const lines = roomLines(kept, notes);
        if (lines.length === 0) return <p>No decisions or actions yet.</p>;
        return (
          <ul className="ppg-room__lines">
            {lines.map(({ key, name, text, words }) => (
              <li key={key}>
                <strong>{name}</strong> {text}
                {words !== '' && <span className="ppg-room__words">{words}</span>}
              </li>
            ))}
          </ul>
        );
      }}
    </Loaded>
  );
}
