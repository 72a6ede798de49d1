import { useLastSaved, useSaveState, type SaveState } from '../rpc/saved-at.ts';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

type SavedNoteProps = {
  readonly unsaved?: boolean;
  /** Read aloud as it changes; for one place only, the header. */
  readonly announced?: boolean;
  /** False where a refusal is known to be of something else on the page. */
  readonly refused?: boolean;
};

/** "Saved 10:42": said only when the change is on the disk, and never while something is unsaved. */
export function SavedNote({ unsaved = false, announced = false, refused = true }: SavedNoteProps) {
  const last = useSaveState();
  const lastSaved = useLastSaved();
  const save = last.state === 'not saved' && !refused ? lastSaved : last;
  return (
    <span role={announced ? 'status' : undefined} className="ppg-saved">
      {unsaved && save.state !== 'saving' ? 'Not saved yet' : words(save)}
    </span>
  );
}

function words(save: SaveState): string {
  switch (save.state) {
    case 'nothing yet':
      return '';
    case 'saving':
      return 'Saving …';
    case 'saved':
      return `Saved ${clock.format(save.at)}`;
    case 'not saved':
      return 'Not saved';
  }
}
