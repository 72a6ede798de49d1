import { Button } from '../../components/Button.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { IssueForm } from './IssueForm.tsx';

type IssuedByHandProps = {
  readonly meetingId: number;
  readonly onIssued: () => void;
  readonly onCancel: () => void;
};

/** Minutes that reached the members without this program: the day is noted, on the spot. */
export function IssuedByHand({ meetingId, onIssued, onCancel }: IssuedByHandProps) {
  return (
    <Loaded query={useOperation('minutes.life', { meetingId })}>
      {(life) => (
        <>
          <IssueForm life={life} label="They were sent on this day" onDone={onIssued} />
          <Button look="secondary" small onClick={onCancel}>
            Cancel
          </Button>
        </>
      )}
    </Loaded>
  );
}
