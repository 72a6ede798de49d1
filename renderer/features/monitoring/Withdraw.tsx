import { useState } from 'react';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkboxes.tsx';
import { dateIn, partsOf } from '../../components/date-parts.ts';
import { DateInput } from '../../components/DateInput.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useJob } from '../../rpc/use-job.ts';

type WithdrawProps = {
  readonly memberId: number;
  readonly name: string;
  readonly objected: boolean;
};

/** Stops keeping a member's answers, or notes that the member has changed their mind. */
export function Withdraw({ memberId, name, objected }: WithdrawProps) {
  const [asking, setAsking] = useState(false);
  const [inWriting, setInWriting] = useState(false);
  const [on, setOn] = useState(() => partsOf(today()));
  const withdraw = useJob('monitoring.withdraw');
  const lift = useJob('monitoring.liftObjection');
  if (objected) {
    return (
      <>
        <Button
          look="secondary"
          small
          busy={lift.running}
          onClick={() => void lift.run({ memberId, on: today() })}
        >
          Has changed their mind<span className="nhsuk-u-visually-hidden">: {name}</span>
        </Button>
        <FailureNotice failure={lift.failure} />
      </>
    );
  }
  const confirm = async () => {
    const result = await withdraw.run({
      memberId,
      on: dateIn(on) ?? '',
      noticeInWriting: inWriting,
    });
    if (result.ok) setAsking(false);
  };
  return (
    <>
      <Button look="secondary" small onClick={() => setAsking(true)}>
        Stop keeping answers<span className="nhsuk-u-visually-hidden"> of {name}</span>
      </Button>
      <ConfirmDialog
        open={asking}
        heading={`Stop keeping ${name}’s answers?`}
        confirmLabel="Delete the answers"
        busy={withdraw.running}
        onConfirm={() => void confirm()}
        onCancel={() => setAsking(false)}
      >
        <p>
          Any answers are deleted for good, and only the fact that {name} does not want them kept is
          remembered. Notice in writing stops the use of their answers under the Data Protection Act
          2018 (Schedule 1, paragraph 8(5)). Reviews that were already recorded hold totals only and
          do not change.
        </p>
        <Checkbox
          id={`in-writing-${memberId}`}
          label="They gave notice in writing"
          checked={inWriting}
          onChange={(event) => setInWriting(event.target.checked)}
        />
        <DateInput
          id={`notice-${memberId}`}
          label="The day of their notice"
          error={withdraw.failure?.fields?.['on']}
          value={on}
          onChange={setOn}
        />
        {!withdraw.failure?.fields && <FailureNotice failure={withdraw.failure} />}
      </ConfirmDialog>
    </>
  );
}
