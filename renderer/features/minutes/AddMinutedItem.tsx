import { useCallback, useId, useRef, useState, type FocusEvent, type RefObject } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { useUnsaved } from '../../app/unsaved.ts';
import { Button } from '../../components/Button.tsx';
import { replaceTyped } from './phrases/replace-typed.ts';
import { useKey } from './use-key.ts';
import { focusNotes } from './use-minuting.ts';
import { useCommand } from '../../rpc/use-command.ts';

type AddMinutedItemProps = {
  readonly meeting: Meeting;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onAdded: (itemId: number) => void;
};

/** A title and Enter: the new item is there, ready to be written in. */
export function AddMinutedItem({ meeting, field, onAdded }: AddMinutedItemProps) {
  const id = useId();
  const [holdsWords, setHoldsWords] = useState(false);
  const add = useCommand('meetings.addItem');
  const isTypingOn = useRef(false);
  const focus = useCallback(() => field.current?.focus(), [field]);
  useKey('F8', focus);
  useUnsaved(holdsWords);

  const addIt = async () => {
    const title = takeTyped(field);
    setHoldsWords(false);
    const result = await add.run({ meetingId: meeting.id, title });
    if (!result.ok) {
      setHoldsWords(putBack(field, title).trim() !== '');
      return;
    }
    isTypingOn.current = document.activeElement === field.current;
    onAdded(result.value.id);
  };
  /** What was typed while the item was being added is meant for its notes, which take the focus. */
  const handOver = ({ relatedTarget: notes }: FocusEvent) => {
    if (!isTypingOn.current || !(notes instanceof HTMLTextAreaElement)) return;
    isTypingOn.current = false;
    const typed = takeTyped(field);
    setHoldsWords(false);
    // Once the notes have the focus; before any further key.
    if (typed !== '') queueMicrotask(() => replaceTyped(notes, typed));
  };
  const problem = add.failure?.fields?.['title'] ?? add.failure?.message;
  return (
    <form
      className="ppg-minuting__add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!add.running) void addIt();
      }}
    >
      <label className="nhsuk-label" htmlFor={id}>
        Another item
      </label>
      {problem && (
        <span className="nhsuk-error-message" id={`${id}-error`} role="alert">
          {problem}
        </span>
      )}
      <input
        id={id}
        ref={field}
        className="nhsuk-input"
        type="text"
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
        onInput={(event) => setHoldsWords(event.currentTarget.value.trim() !== '')}
        onBlur={handOver}
        onKeyDown={(event) => event.key === 'Escape' && focusNotes()}
      />
      <Button type="submit" look="secondary" small busy={add.running}>
        + Add item
      </Button>
    </form>
  );
}

/**
 * Takes what is typed out of the field. The field keeps it, not the state of the page: that is a
 * key behind when the focus goes on in the midst of a key.
 */
function takeTyped({ current }: RefObject<HTMLInputElement | null>): string {
  const typed = current?.value ?? '';
  if (current) current.value = '';
  return typed;
}

/** Puts words back before what was typed since; answers what the field holds then. */
function putBack({ current }: RefObject<HTMLInputElement | null>, words: string): string {
  const typed = `${words}${current?.value ?? ''}`;
  if (current) current.value = typed;
  return typed;
}
