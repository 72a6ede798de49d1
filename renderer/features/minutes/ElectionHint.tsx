import type { KeptNotes } from '../../../shared/minutes/kept-notes.ts';
import { tellsOfElection } from '../../../shared/minutes/speaks-of-election.ts';

type ElectionHintProps = { readonly notes: string; readonly others: KeptNotes['others'] };

/** Words alone give nobody a role: where they tell of an election, this says what does. */
export function ElectionHint({ notes, others }: ElectionHintProps) {
  const decisions = others.filter(({ kind }) => kind === 'decision');
  return (
    <p role="status" className="ppg-said">
      {tellsOfElection(notes, decisions) &&
        'Was somebody elected here? Press F4 and choose “Record an election”, and the role is theirs from that day.'}
    </p>
  );
}
