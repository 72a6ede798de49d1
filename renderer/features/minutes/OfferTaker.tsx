import { useState } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { takerToOffer } from '../../../shared/minutes/offer-taker.ts';
import { Button } from '../../components/Button.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { inputOf } from './owner-choices.ts';
import { focusNotes } from './use-minuting.ts';

/** Asks once whether the person at this computer takes the minutes, where nobody would be named. */
export function OfferTaker({ meeting }: { readonly meeting: Meeting }) {
  const person = useOperation('session.who', {}).data?.person ?? null;
  const saveFacts = useCommand('meetings.saveFacts');
  const [refused, setRefused] = useState(() => wasRefused(meeting.id));
  const minutesBy = takerToOffer(meeting, person);
  if (person === null || minutesBy === null || refused || meeting.locked) return null;

  const accept = async () => {
    const { id, version, itemsByOn, joining, chairedBy } = meeting;
    const chair = chairedBy && inputOf(chairedBy);
    await saveFacts.run({ id, version, itemsByOn, joining, chairedBy: chair, minutesBy });
    focusNotes();
  };
  const refuse = () => {
    rememberRefused(meeting.id);
    setRefused(true);
    focusNotes();
  };
  return (
    <div className="ppg-minuting__asked">
      <p>{person.name}, do you take the minutes of this meeting?</p>
      {saveFacts.failure && <p role="alert">{saveFacts.failure.message}</p>}
      <Button look="secondary" small busy={saveFacts.running} onClick={() => void accept()}>
        Yes, name me in the minutes
      </Button>
      <Button look="secondary" small onClick={refuse}>
        No
      </Button>
    </div>
  );
}

const key = 'minuting-taker';

/** Numbers only, like the place where one was writing. */
const wasRefused = (meetingId: number): boolean => {
  try {
    return localStorage.getItem(key) === String(meetingId);
  } catch {
    return false;
  }
};

function rememberRefused(meetingId: number): void {
  try {
    localStorage.setItem(key, String(meetingId));
  } catch {
    // It is asked once more when the meeting is opened again.
  }
}
