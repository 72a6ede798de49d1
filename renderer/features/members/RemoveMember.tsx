import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Member } from '../../../shared/members/contract.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';

/** For an entry made by mistake only; who leaves stays in the record as a former member. */
export function RemoveMember({ member }: { readonly member: Member }) {
  const navigate = useNavigate();
  const remove = useCommand('members.remove');
  const [asking, setAsking] = useState(false);

  const removeIt = async () => {
    // Away first: once it is removed, this page has nothing to show.
    const result = await remove.run({ id: member.id, version: member.version });
    setAsking(false);
    if (result.ok) await navigate('/members');
  };

  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Button look="secondary" small onClick={() => setAsking(true)}>
        Remove an entry made by mistake
      </Button>
      <ConfirmDialog
        open={asking}
        heading={`Remove ${member.name}?`}
        confirmLabel="Remove the entry"
        busy={remove.running}
        onCancel={() => setAsking(false)}
        onConfirm={() => void removeIt()}
      >
        <p>
          Only for an entry made by mistake. If {member.name} has left the group, choose “Has left
          the group” instead: the record of their time with you stays.
        </p>
      </ConfirmDialog>
    </>
  );
}
