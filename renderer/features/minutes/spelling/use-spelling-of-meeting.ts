import { useEffect } from 'react';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import { useJob } from '../../../rpc/use-job.ts';

/** The items of a meeting with unknown words, looked for when the page is opened. */
export function useSpellingOfMeeting({ id }: Meeting) {
  const { run, cancel, answer, failure } = useJob('spelling.checkMinutes', { refresh: false });
  useEffect(() => {
    void run({ meetingId: id });
    return cancel;
  }, [run, cancel, id]);
  return { items: answer?.items, failure };
}
