import { useCallback, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useKey } from '../use-key.ts';
import { insertionOf } from './insert-phrase.ts';
import { PhrasesDialog } from './PhrasesDialog.tsx';
import { replaceTyped } from './replace-typed.ts';

type PhrasesProps = {
  /** The notes, whose cursor says where the phrase goes. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly active: boolean;
};

/** F3 puts a standard phrase into the notes. */
export function Phrases({ field, active }: PhrasesProps) {
  const [open, setOpen] = useState(false);
  useKey(
    'F3',
    useCallback(() => setOpen(true), []),
    active,
  );
  if (!open) return null;

  // The notes take no focus and no text while the dialog stands before them, so it goes at once.
  const close = () => {
    flushSync(() => setOpen(false));
    field.current?.focus();
  };
  const choose = (phrase: string) => {
    close();
    if (field.current) putIn(field.current, phrase);
  };
  return <PhrasesDialog onChoose={choose} onClose={close} />;
}

function putIn(notes: HTMLTextAreaElement, phrase: string): void {
  notes.setSelectionRange(notes.selectionEnd, notes.selectionEnd);
  const { text, from, to } = insertionOf(phrase, notes.value, notes.selectionEnd);
  replaceTyped(notes, text);
  notes.setSelectionRange(from, to);
}
