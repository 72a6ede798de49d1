import { useState } from 'react';
import type { Member } from '../../../shared/members/contract.ts';
import { roleInWords, type HeldRole } from '../../../shared/members/membership.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { DateInput } from '../../components/DateInput.tsx';
import { partsOf, readParts } from '../../components/date-parts.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';

type EndRoleProps = { readonly member: Member; readonly role: HeldRole };

/** Ends a role on a day, or takes back one that was entered by mistake. */
export function EndRole({ member, role }: EndRoleProps) {
  const end = useCommand('members.endRole');
  const remove = useCommand('members.removeRole');
  const [asking, setAsking] = useState<'end' | 'remove'>();
  const [on, setOn] = useState(partsOf(today()));
  const [problem, setProblem] = useState<string>();
  const words = roleInWords(role);
  const seen = { id: member.id, version: member.version, roleId: role.id };

  const endIt = async () => {
    const read = readParts(on);
    if (read.state !== 'date') {
      setProblem(read.state === 'problem' ? read.message : 'Enter a date');
      return;
    }
    const result = await end.run({ ...seen, endedOn: read.date });
    if (result.ok) setAsking(undefined);
    else setProblem(result.error.fields?.endedOn ?? result.error.message);
  };

  return (
    <WhileWritable>
      <span className="ppg-row-buttons">
        {role.endedOn === null && (
          <Button small look="secondary" onClick={() => setAsking('end')}>
            End<span className="nhsuk-u-visually-hidden"> the role of {words}</span>
          </Button>
        )}
        <Button small look="secondary" onClick={() => setAsking('remove')}>
          Entered by mistake<span className="nhsuk-u-visually-hidden">: {words}</span>
        </Button>
        <ConfirmDialog
          open={asking === 'end'}
          heading={`End the role of ${words}`}
          confirmLabel="End the role"
          confirmLook="main"
          busy={end.running}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => void endIt()}
        >
          <DateInput
            id={`ends-${role.id}`}
            label="First day without it"
            error={problem}
            value={on}
            onChange={setOn}
          />
        </ConfirmDialog>
        <ConfirmDialog
          open={asking === 'remove'}
          heading={`Remove the role of ${words}?`}
          confirmLabel="Remove the role"
          busy={remove.running}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => void remove.run(seen).then(() => setAsking(undefined))}
        >
          <p>
            Only for a role that was entered by mistake. One that has ended stays in the record.
          </p>
        </ConfirmDialog>
        <FailureNotice failure={remove.failure} />
      </span>
    </WhileWritable>
  );
}
