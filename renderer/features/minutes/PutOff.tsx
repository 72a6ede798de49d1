import type { RefObject } from 'react';
import type { Item } from '../../../shared/meetings/item.ts';
import {
  canBePutOff,
  placeOfPutOff,
  putOffLine,
  saysPutOff,
} from '../../../shared/minutes/put-off.ts';
import { Button } from '../../components/Button.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { replaceTyped } from './phrases/replace-typed.ts';

type PutOffProps = {
  readonly item: Item;
  /** The notes as they stand. */
  readonly notes: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
};

/** Puts the item off to the next meeting, or not after all: by a line of its notes. */
export function PutOff({ item, notes, field }: PutOffProps) {
  if (!canBePutOff(item)) return null;
  const isPutOff = saysPutOff(notes);
  return (
    <WhileWritable>
      <p role="status" className="ppg-said">
        {isPutOff && 'This item is put off. The agenda of the next meeting proposes it.'}
      </p>
      <div className="ppg-buttons">
        {!isPutOff && (
          <Button look="secondary" small onClick={() => field.current && write(field.current)}>
            Put off to the next meeting
          </Button>
        )}
        {placeOfPutOff(notes) && (
          <Button look="secondary" small onClick={() => field.current && takeBack(field.current)}>
            Not put off after all
          </Button>
        )}
      </div>
    </WhileWritable>
  );
}

/** A line at the end, as if it were typed: Ctrl+Z takes it back too. */
function write(notes: HTMLTextAreaElement): void {
  const end = notes.value.length;
  const starts = notes.value === '' || notes.value.endsWith('\n');
  notes.setSelectionRange(end, end);
  replaceTyped(notes, starts ? putOffLine : `\n${putOffLine}`);
}

function takeBack(notes: HTMLTextAreaElement): void {
  const place = placeOfPutOff(notes.value);
  if (!place) return;
  notes.setSelectionRange(place.from, place.to);
  replaceTyped(notes, '');
}
