import { useState } from 'react';
import type { EvidenceItem } from '../../../shared/evidence/contract.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { Select } from '../../components/Select.tsx';
import type { InputOf } from '../../rpc/operation-types.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { referenceChoices } from './reference-choices.ts';

type Reference = InputOf<'evidence.alsoFor'>['reference'];
type AlsoForProps = { readonly item: EvidenceItem; readonly onClose: () => void };

/** Lets one paper count for another part of the duty as well. */
export function AlsoFor({ item, onClose }: AlsoForProps) {
  const [reference, setReference] = useState('');
  const also = useCommand('evidence.alsoFor');
  const confirm = async () => {
    const { id, version } = item;
    const result = await also.run({ id, version, reference: reference as Reference });
    if (result.ok) onClose();
  };
  return (
    <ConfirmDialog
      open
      heading={`Count “${item.title || item.words}” for another part?`}
      confirmLabel="Count it there too"
      confirmLook="main"
      busy={also.running}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>
        It stands there with the same words, day and file. The file is kept once. Each of the two
        can be replaced or removed by itself.
      </p>
      <Select
        id="also-for"
        label="Which part it belongs to as well"
        emptyLabel="Choose a part"
        choices={referenceChoices.filter(({ value }) => value !== item.reference)}
        value={reference}
        onChange={(event) => setReference(event.target.value)}
        error={also.failure?.fields?.['reference'] ?? also.failure?.message}
      />
    </ConfirmDialog>
  );
}
