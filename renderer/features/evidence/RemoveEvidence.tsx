import { useState } from 'react';
import type { EvidenceItem } from '../../../shared/evidence/contract.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useCommand } from '../../rpc/use-command.ts';

type RemoveEvidenceProps = { readonly item: EvidenceItem; readonly onClose: () => void };

/** Takes an item out of the evidence; the reason is kept beside it. */
export function RemoveEvidence({ item, onClose }: RemoveEvidenceProps) {
  const [reason, setReason] = useState('');
  const remove = useCommand('evidence.remove');
  const confirm = async () => {
    const result = await remove.run({ id: item.id, version: item.version, reason });
    if (result.ok) onClose();
  };
  const problem = remove.failure?.fields?.['reason'] ?? remove.failure?.message;
  return (
    <ConfirmDialog
      open
      heading={`Remove “${item.title || item.words}”?`}
      confirmLabel="Remove it"
      busy={remove.running}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>It will no longer count as evidence. That it was here, and why it was removed, stays.</p>
      <TextInput
        id="remove-reason"
        label="Why it is removed"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        {...(problem === undefined ? {} : { error: problem })}
      />
    </ConfirmDialog>
  );
}
