import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Activity } from '../../../shared/engagement/activity.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';

/** Takes away an activity that was never one. */
export function RemoveActivity({ activity: { id, version } }: { readonly activity: Activity }) {
  const navigate = useNavigate();
  const remove = useCommand('engagement.remove');
  const [asking, setAsking] = useState(false);
  const removeIt = async () => {
    const result = await remove.run({ id, version });
    setAsking(false);
    if (result.ok) await navigate('/engagement');
  };
  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Button look="secondary" small onClick={() => setAsking(true)}>
        Remove an activity entered by mistake
      </Button>
      <ConfirmDialog
        open={asking}
        heading="Remove this activity?"
        confirmLabel="Remove the activity"
        busy={remove.running}
        onCancel={() => setAsking(false)}
        onConfirm={() => void removeIt()}
      >
        <p>
          Only for one entered by mistake. What was planned and did not take place stays, with the
          reason. Its files go with it.
        </p>
      </ConfirmDialog>
    </>
  );
}
