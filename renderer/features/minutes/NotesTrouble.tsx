import { Button } from '../../components/Button.tsx';
import type { KeeperState, NotesKeeper } from './notes-keeper.ts';

type NotesTroubleProps = {
  readonly keeper: NotesKeeper;
  readonly state: KeeperState;
  readonly onDone: () => void;
};

/** Why the notes are not saved, without taking the cursor away from whoever is typing. */
export function NotesTrouble({ keeper, state, onDone }: NotesTroubleProps) {
  const { failure, other } = state;
  if (other) return <TwoTexts keeper={keeper} notes={other.notes} onDone={onDone} />;
  if (!failure) return null;
  return (
    <div className="ppg-banner" role="alert">
      <p>
        <strong>These notes are not saved yet.</strong> {failure.message}
      </p>
      <p>What you typed stays in the field. Saving is tried again every few seconds.</p>
    </div>
  );
}

type TwoTextsProps = {
  readonly keeper: NotesKeeper;
  readonly notes: string;
  readonly onDone: () => void;
};

function TwoTexts({ keeper, notes, onDone }: TwoTextsProps) {
  const choose = (choice: 'typed' | 'record' | 'both') => {
    void keeper.choose(choice).then(onDone);
  };
  return (
    <div className="ppg-banner">
      <p role="alert">
        <strong>The notes of this item were changed elsewhere while you were typing.</strong>{' '}
        Nothing is lost: what you typed is in the field above, what the record holds is here. Choose
        which to keep.
      </p>
      <blockquote className="ppg-own-words">{notes || '(no notes)'}</blockquote>
      <div className="ppg-buttons">
        <Button look="secondary" small onClick={() => choose('both')}>
          Keep both, one under the other
        </Button>
        <Button look="secondary" small onClick={() => choose('typed')}>
          Keep what I typed
        </Button>
        <Button look="secondary" small onClick={() => choose('record')}>
          Take what the record holds
        </Button>
      </div>
    </div>
  );
}
