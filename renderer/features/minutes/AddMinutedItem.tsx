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
  const [title, setTitle] = useState('');
  const add = useCommand('meetings.addItem');
  const isTypingOn = useRef(false);
  const focus = useCallback(() => field.current?.focus(), [field]);
  useKey('F8', focus);
  useUnsaved(title.trim() !== '');

  const addIt = async () => {
    setTitle('');
    const result = await add.run({ meetingId: meeting.id, title });
    if (!result.ok) {
      setTitle((typed) => title + typed);
      return;
    }
    isTypingOn.current = document.activeElement === field.current;
    onAdded(result.value.id);
  };
  /** What was typed while the item was being added is meant for its notes, which take the focus. */
  const handOver = ({ currentTarget, relatedTarget: notes }: FocusEvent<HTMLInputElement>) => {
    const typed = currentTarget.value;
    if (!isTypingOn.current || !(notes instanceof HTMLTextAreaElement)) return;
    isTypingOn.current = false;
    setTitle('');
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
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        onBlur={handOver}
        onKeyDown={(event) => event.key === 'Escape' && focusNotes()}
      />
      <Button type="submit" look="secondary" small busy={add.running}>
        + Add item
      </Button>
    </form>
  );
}
