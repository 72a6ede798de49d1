import { useEffect, useId, useRef } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { SavedNote } from '../../components/SavedNote.tsx';
import { refreshEverything } from '../../rpc/query-client.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { KeptLines } from './KeptLines.tsx';
import { NotesField } from './NotesField.tsx';
import { NotesTrouble } from './NotesTrouble.tsx';
import { PutOff } from './PutOff.tsx';
import { useKeeper, useKeeperState } from './use-keeper.ts';

/** The notes of an item on a page of its own: saved while typing, as on the minuting screen. */
export function ItemNotes({ meeting, item }: { readonly meeting: Meeting; readonly item: Item }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { keeper, failure } = useKeeper(meeting.id, item.id);
  const state = useKeeperState(keeper);
  const readOnly = useReadOnly();
  const lines = state?.kept;
  const made =
    lines && [...lines.actions, ...lines.decisions].map(({ id: one, version }) => [one, version]);
  useRefreshAfter(JSON.stringify(made));
  const toNotes = () => field.current?.focus();
  if (failure) return <p role="alert">{failure.message}</p>;
  if (!keeper || !state) return null;
  return (
    <>
      <div className="nhsuk-form-group">
        <label className="nhsuk-label nhsuk-label--m" htmlFor={id}>
          Notes
        </label>
        <div className="nhsuk-hint" id={`${id}-hint`}>
          {meeting.locked
            ? 'These minutes are confirmed, so nothing in them can be changed.'
            : 'One thought a line. A line that starts with - becomes a bullet, with A: or AP: an action, with D: or Agreed: a decision. What you type saves itself.'}
        </div>
        <SavedNote unsaved={state.unsaved} refused={state.failure !== undefined} />
        <NotesField
          id={id}
          describedBy={`${id}-hint`}
          field={field}
          keeper={keeper}
          readOnly={meeting.locked || readOnly}
        />
      </div>
      <NotesTrouble keeper={keeper} state={state} onDone={toNotes} />
      <KeptLines meeting={meeting} keeper={keeper} kept={state.kept} onSettled={toNotes} />
      {!meeting.locked && <PutOff item={item} notes={keeper.text} field={field} />}
    </>
  );
}

/** The lists of the page follow what the lines made, a moment later. */
function useRefreshAfter(made: string | undefined): void {
  const before = useRef(made);
  useEffect(() => {
    if (made === undefined || made === before.current) return;
    const isFirst = before.current === undefined;
    before.current = made;
    if (isFirst) return;
    const timer = setTimeout(() => void refreshEverything(), 800);
    return () => clearTimeout(timer);
  }, [made]);
}
