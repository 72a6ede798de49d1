import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import type { NotesKeeper } from './notes-keeper.ts';

type NotesFieldProps = {
  readonly id: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly keeper: NotesKeeper;
  readonly readOnly: boolean;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
};

/** The plain field of an item's notes, whose text the keeper saves. */
export function NotesField({ id, field, keeper, readOnly, onKey }: NotesFieldProps) {
  useEffect(
    () =>
      keeper.subscribe(() => {
        // Only where something else than typing changed the text: the field keeps its own otherwise.
        const written = field.current;
        if (written && written.value !== keeper.text) written.value = keeper.text;
      }),
    [keeper, field],
  );
  return (
    <textarea
      id={id}
      ref={field}
      className="nhsuk-textarea ppg-minuting__notes"
      rows={10}
      spellCheck
      autoComplete="off"
      readOnly={readOnly}
      defaultValue={keeper.text}
      onInput={(event) => keeper.type(event.currentTarget.value)}
      onBlur={() => void keeper.flush()}
      onKeyDown={onKey}
    />
  );
}
