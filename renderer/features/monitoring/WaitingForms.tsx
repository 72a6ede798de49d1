import { Button } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { count } from '../../components/plural.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useJob } from '../../rpc/use-job.ts';
import { ArrivalsNote } from './ArrivalsNote.tsx';

type WaitingFormsProps = { readonly waiting: number; readonly unreadable: number };

/** Private forms that came while the file was open, and those it could not read. */
export function WaitingForms({ waiting, unreadable }: WaitingFormsProps) {
  const take = useJob('monitoring.takeIn');
  const discard = useCommand('monitoring.discardUnreadable');
  return (
    <WhileWritable>
      {take.answer && <ArrivalsNote arrivals={take.answer} />}
      {waiting > 0 && (
        <Button look="secondary" busy={take.running} onClick={() => void take.run({})}>
          Take in {count(waiting, 'private form')}
        </Button>
      )}
      <FailureNotice failure={take.failure} />
      {unreadable > 0 && (
        <Details summary={`${count(unreadable, 'private form')} that cannot be read`}>
          <p>
            Sealed for another monitoring file, or changed since. If you have that other file, put
            it back and unlock it: it takes them in. Otherwise ask the members to answer again, and
            delete these.
          </p>
          <Button look="warning" busy={discard.running} onClick={() => void discard.run({})}>
            Delete {count(unreadable, 'private form')}
          </Button>
          <FailureNotice failure={discard.failure} />
        </Details>
      )}
    </WhileWritable>
  );
}
