import { useState } from 'react';
import { formatDay } from '../../../shared/dates/format-day.ts';
import {
  noLongerBecause,
  signedOnInWords,
  standsInWords,
  type SignOff,
} from '../../../shared/year-close/sign-off.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Table } from '../../components/Table.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { ChangedSince } from './ChangedSince.tsx';

/** Every sign-off of a year, with what changed in the record since. */
export function SignOffs({ signOffs }: { readonly signOffs: readonly SignOff[] }) {
  const [withdrawing, setWithdrawing] = useState<SignOff>();
  if (signOffs.length === 0) {
    return <EmptyState>Nobody has signed this year off.</EmptyState>;
  }
  return (
    <>
      <Table
        caption="Sign-offs"
        captionHidden
        columns={[
          {
            heading: 'Who',
            cell: (one) => <Who one={one} />,
          },
          { heading: 'For', nowrap: true, cell: ({ side }) => `the ${side}` },
          { heading: 'On', cell: (one) => signedOnInWords(one) },
          { heading: 'Does it stand?', cell: (one) => <Standing one={one} /> },
          {
            heading: 'Change',
            cell: (one) =>
              one.withdrawn === null && (
                <WhileWritable>
                  <Button look="secondary" small onClick={() => setWithdrawing(one)}>
                    Withdraw<span className="nhsuk-u-visually-hidden"> what {one.name} signed</span>
                  </Button>
                </WhileWritable>
              ),
          },
        ]}
        rows={signOffs}
        rowKey={({ id }) => id}
      />
      {withdrawing && <Withdraw one={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </>
  );
}

function Who({ one: { name, position, side, isMember } }: { readonly one: SignOff }) {
  return (
    <>
      {position === '' ? name : `${name}, ${position}`}
      {side === 'PPG' && !isMember && <div className="ppg-quiet">Not in the list of members</div>}
    </>
  );
}

function Standing({ one }: { readonly one: SignOff }) {
  const { withdrawn, stands } = one;
  if (withdrawn) return `Withdrawn on ${formatDay(withdrawn.on)}: ${withdrawn.reason}`;
  if (stands) return standsInWords(one);
  return (
    <>
      <strong>No longer: {noLongerBecause(one)}</strong>
      <ChangedSince one={one} />
    </>
  );
}

type WithdrawProps = { readonly one: SignOff; readonly onClose: () => void };

function Withdraw({ one, onClose }: WithdrawProps) {
  const [reason, setReason] = useState('');
  const withdraw = useCommand('years.withdraw');
  const confirm = async () => {
    const result = await withdraw.run({ id: one.id, version: one.version, reason });
    if (result.ok) onClose();
  };
  const problem = withdraw.failure?.fields?.['reason'] ?? withdraw.failure?.message;
  return (
    <ConfirmDialog
      open
      heading={`Withdraw the sign-off by ${one.name}?`}
      confirmLabel="Withdraw it"
      busy={withdraw.running}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>That it was given, and why it was withdrawn, stays in the list.</p>
      <TextInput
        id="withdraw-reason"
        label="Why it is withdrawn"
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        {...(problem === undefined ? {} : { error: problem })}
      />
    </ConfirmDialog>
  );
}
