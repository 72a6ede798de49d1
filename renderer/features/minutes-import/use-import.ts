import { useRef, useState } from 'react';
import type { ImportAnswer } from '../../../shared/minutes/import/contract.ts';
import { dateIn, readParts } from '../../components/date-parts.ts';
import { useJob } from '../../rpc/use-job.ts';
import { correctedOf, draftOf, withPeopleOf, type ImportDraft } from './import-draft.ts';

export type Looked = {
  readonly path: string;
  readonly answer: ImportAnswer;
  readonly draft: ImportDraft;
};
export type Kept = {
  readonly meetingId: number;
  readonly heldOn: string;
  readonly fileName: string;
};
/** What a person has to put right before the file can be kept. */
export type Trouble = { readonly attempt: number; readonly message: string };

const checkPeople =
  'The people in the file were looked for among the members of this day. Check who came, then keep the minutes.';

/** The file at hand: looked at, corrected, looked at again for another day, kept. */
export function useImport() {
  const reading = useJob('minutes.importFile');
  // By itself: a look at another day must not swallow the press of a button.
  const again = useJob('minutes.importFile');
  const [looked, setLooked] = useState<Looked>();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const [trouble, setTrouble] = useState<Trouble>();
  const now = useRef<Looked>(undefined);
  const attempts = useRef(0);

  const put = (next: Looked | undefined) => {
    now.current = next;
    setLooked(next);
  };
  const tell = (message: string) => setTrouble({ attempt: (attempts.current += 1), message });

  const look = async (path: string) => {
    setTrouble(undefined);
    const result = await reading.run({ path, apply: false });
    if (result.ok) put({ path, answer: result.value, draft: draftOf(result.value) });
  };

  /** Another day has other members; answers whether that changed who somebody is. */
  const lookAgain = async (): Promise<boolean> => {
    const before = now.current;
    const heldOn = before && dateIn(before.draft.heldOn);
    if (!before || !heldOn || heldOn === before.answer.minutes.heldOn) return false;
    const result = await again.run({ path: before.path, apply: false, heldOn });
    const latest = now.current;
    if (!result.ok || latest?.path !== before.path) return false;
    const draft = withPeopleOf(latest.draft, result.value);
    put({ ...latest, answer: result.value, draft });
    return whoIs(draft) !== whoIs(latest.draft);
  };

  const keep = async () => {
    if (!now.current) return;
    const read = readParts(now.current.draft.heldOn);
    if (read.state !== 'date') {
      tell(read.state === 'problem' ? read.message : 'Enter the day of the meeting');
      return;
    }
    if (await lookAgain()) {
      tell(checkPeople);
      return;
    }
    setTrouble(undefined);
    const { path, answer, draft } = now.current;
    const corrected = correctedOf(draft);
    const { sha256 } = answer;
    const result = await reading.run({ path, apply: true, expectedSha256: sha256, corrected });
    if (!result.ok || result.value.meetingId === null) return;
    const { meetingId, fileName } = result.value;
    setKept((before) => [...before, { meetingId, heldOn: corrected.heldOn, fileName }]);
    put(undefined);
  };

  const change = (draft: ImportDraft) => now.current && put({ ...now.current, draft });
  return { reading, looked, kept, trouble, look, lookAgain, keep, change };
}

const whoIs = ({ people }: ImportDraft) => JSON.stringify(people.map(({ memberId }) => memberId));
