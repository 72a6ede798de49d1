import { useState } from 'react';
import type { EvidenceItem } from '../../../shared/evidence/contract.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useCommand } from '../../rpc/use-command.ts';

type RemoveEvidenceProps = { readonly item: EvidenceItem; readonly onClose: () => void };

/** Takes an item, or the file of one that was replaced, out of the evidence; the reason stays. */
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
      heading={`Remove ${item.removed ? 'the file of ' : ''}“${item.title || item.words}”?`}
      confirmLabel="Remove it"
      busy={remove.running}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>
        {item.removed
          ? 'The file is taken out of this record. It stays in earlier backups until those have aged out.'
          : 'It will no longer count as evidence, and its file, if it has one, is taken out of this record.'}{' '}
        That it was here, and why it was removed, stays.
      </p>
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
