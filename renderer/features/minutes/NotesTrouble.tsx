import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { copyToClipboard } from '../../components/copy-to-clipboard.ts';
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
  return <NotSaved keeper={keeper} why={failure.message} onDone={onDone} />;
}

type NotSavedProps = Pick<NotesTroubleProps, 'keeper' | 'onDone'> & { readonly why: string };

/** What was typed since the last save is in the field alone: said, with a way to put it in safety. */
function NotSaved({ keeper, why, onDone }: NotSavedProps) {
  const [said, setSaid] = useState('');
  const banner = useRef<HTMLDivElement>(null);
  const goBack = useRef(onDone);
  useLayoutEffect(() => {
    const element = banner.current;
    const back = goBack.current;
    // It goes when the notes are saved after all, and must not take the focus along.
    return () => {
      if (element?.contains(document.activeElement)) back();
    };
  }, []);
  const copy = () =>
    setSaid(
      copyToClipboard({ text: keeper.text })
        ? 'Copied. Paste it into another program, such as Word or an e-mail, and save it there.'
        : 'It could not be copied. Select the notes and copy them with Ctrl+C.',
    );
  return (
    <div className="ppg-banner" ref={banner}>
      <div role="alert">
        <p>
          <strong>These notes are not saved yet.</strong> {why}
        </p>
        <p>
          What you typed stays in the field above, and what was saved before stays in the record.
          Saving is tried again every few seconds. Leave this window open until it says “Saved”, or
          copy the notes to be safe.
        </p>
      </div>
      <div className="ppg-buttons">
        <Button look="secondary" small onClick={() => void keeper.flush()}>
          Try again now
        </Button>
        <Button look="secondary" small onClick={copy}>
          Copy the notes
        </Button>
      </div>
      <p role="status">{said}</p>
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
