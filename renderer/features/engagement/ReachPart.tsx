import type { Activity, Reach } from '../../../shared/engagement/activity.ts';
import { headingOfGroup, reachGroups } from '../../../shared/engagement/reach-groups.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { AddPart } from '../../components/form/AddPart.tsx';
import { SelectField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { typedNumber } from '../../components/form/typed-number.ts';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Table } from '../../components/Table.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useReadOnly } from '../../rpc/use-read-only.ts';
import { CancelButton } from '../improvements/CancelButton.tsx';

type Of = { readonly activity: Activity };

/** Which groups were invited and took part, as counts. */
export function ReachPart({ activity }: Of) {
  const { reach } = activity;
  const locked = useReadOnly();
  const columns = [
    { heading: 'Group', cell: ({ group }: Reach) => group },
    { heading: 'Of', cell: ({ group }: Reach) => headingOfGroup(group) },
    { heading: 'Invited', numeric: true, cell: ({ invited }: Reach) => invited ?? 'not known' },
    { heading: 'Took part', numeric: true, cell: ({ reached }: Reach) => reached ?? 'not known' },
  ];
  const removal = {
    heading: 'Take away',
    cell: ({ group }: Reach) => <TakeAway activity={activity} group={group} />,
  };
  return (
    <section aria-labelledby="reach">
      <h2 className="nhsuk-heading-m" id="reach">
        Who was invited and took part
      </h2>
      {reach.length === 0 ? (
        <p className="ppg-quiet">No group is recorded.</p>
      ) : (
        <Table
          caption="Groups, as counts. One person may be in several."
          columns={locked ? columns : [...columns, removal]}
          rows={reach}
          rowKey={({ group }) => group}
        />
      )}
      <WhileWritable>
        <AddPart label="Add a group" added="The group is added.">
          {(form) => <AddGroup activity={activity} {...form} />}
        </AddPart>
      </WhileWritable>
    </section>
  );
}

type Values = { group: string; other: string; invited: string; reached: string };
type AddProps = Of & { readonly onDone: () => void; readonly onCancel: () => void };

function AddGroup({ activity: { id, version, reach }, onDone, onCancel }: AddProps) {
  const form = useOperationForm<'engagement.setReach', Values>({
    operation: 'engagement.setReach',
    values: { group: '', other: '', invited: '', reached: '' },
    toInput: ({ group, other, invited, reached }) => {
      const row = {
        group: other || group,
        invited: typedNumber(invited),
        reached: typedNumber(reached),
      };
      return { id, version, reach: [...reach, row] };
    },
    fieldFor: (path) => path.split('.').at(-1) ?? path,
    onDone,
  });
  const known = new Set(reach.map(({ group }) => group));
  return (
    <OperationForm
      form={form}
      submitLabel="Add the group"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <SelectField
        name="group"
        label="Group"
        emptyLabel="Choose"
        choices={reachGroups.flatMap(({ heading, groups }) =>
          groups
            .filter((group) => !known.has(group))
            .map((group) => ({ value: group, label: `${heading}: ${group}` })),
        )}
      />
      <TextField name="other" label="Or another group" hint="In general words, without names." />
      <TextField name="invited" label="How many were invited (optional)" width={5} />
      <TextField name="reached" label="How many took part (optional)" width={5} />
    </OperationForm>
  );
}

function TakeAway({ activity: { id, version, reach }, group }: Of & { readonly group: string }) {
  const command = useCommand('engagement.setReach');
  const rest = reach.filter((one) => one.group !== group);
  return (
    <>
      <Button
        look="secondary"
        small
        busy={command.running}
        onClick={() => void command.run({ id, version, reach: rest })}
      >
        Take away<span className="nhsuk-u-visually-hidden"> {group}</span>
      </Button>
      <FailureNotice failure={command.failure} />
    </>
  );
}
