import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { bulletAgain, bulletBreak } from './bullet-line.ts';
import type { NotesKeeper } from './notes-keeper.ts';
import { replaceTyped } from './phrases/replace-typed.ts';

type NotesFieldProps = {
  readonly id: string;
  readonly describedBy?: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly keeper: NotesKeeper;
  readonly readOnly: boolean;
  readonly onKey?: ((event: KeyboardEvent) => void) | undefined;
};

/** The plain field of an item's notes, whose text the keeper saves. */
export function NotesField({ id, describedBy, field, keeper, readOnly, onKey }: NotesFieldProps) {
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
      aria-describedby={describedBy}
      ref={field}
      className="nhsuk-textarea ppg-minuting__notes"
      rows={10}
      spellCheck
      autoComplete="off"
      readOnly={readOnly}
      defaultValue={keeper.text}
      onInput={(event) => keeper.type(event.currentTarget.value)}
      onBlur={() => void keeper.flush()}
      onKeyDown={(event) => {
        onKey?.(event);
        if (!readOnly && !event.defaultPrevented) goOnWithList(event);
      }}
    />
  );
}

/**
 * Enter in a bullet begins the next one, and one typed after it by habit goes; both can be undone
 * like anything typed.
 */
function goOnWithList(event: KeyboardEvent<HTMLTextAreaElement>): void {
  const { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent, currentTarget: notes } = event;
  const changeOf = listKeys[key];
  if (!changeOf || shiftKey || ctrlKey || metaKey || altKey || nativeEvent.isComposing) return;
  const change = changeOf(notes.value, notes.selectionStart, notes.selectionEnd);
  if (!change) return;
  event.preventDefault();
  notes.setSelectionRange(change.from, change.to);
  replaceTyped(notes, change.text);
}

const listKeys: Readonly<Record<string, typeof bulletBreak>> = {
  Enter: bulletBreak,
  ' ': bulletAgain,
};
