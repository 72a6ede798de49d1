import type { KeptNotes } from '../../../../shared/minutes/kept-notes.ts';
import { readNotes } from '../../../../shared/minutes/note-line.ts';
import { actionInWords } from '../kept-words.ts';

export type RoomLine = {
  readonly key: string;
  /** "Decision 2", "AP36". */
  readonly name: string;
  readonly text: string;
  /** Who does it and by when, or how it was decided. */
  readonly words: string;
};

/** What everybody in the room may read of an item: decisions and actions, without private lines. */
export function roomLines(kept: KeptNotes, notes: string): RoomLine[] {
  const lines = readNotes(notes);
  const isOpen = ({ line }: { readonly line: number }) => lines[line]?.isPrivate === false;
  return [
    ...kept.decisions.filter(isOpen).map(({ id, number, text, how }) => ({
      key: `decision ${id}`,
      name: `Decision ${number}`,
      text,
      words: how,
    })),
    ...kept.actions.filter(isOpen).map((action) => ({
      key: `action ${action.id}`,
      name: action.reference,
      text: action.text,
      words: actionInWords(action).split(' · ').slice(1).join(', '),
    })),
    ...kept.others
      .filter(({ isPrivate }) => !isPrivate)
      .map(({ kind, id, reference, text, words }) => ({
        key: `${kind} ${id}`,
        name: kind === 'action' ? reference : `Decision ${reference.replace(/^.*\//, '')}`,
        text,
        words,
      })),
  ];
}
