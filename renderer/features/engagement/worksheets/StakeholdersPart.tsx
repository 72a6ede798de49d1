import type { Stakeholder, Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { AddPart } from '../../../components/form/AddPart.tsx';
import { TextField } from '../../../components/form/Fields.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import { Table } from '../../../components/Table.tsx';
import { useReadOnly } from '../../../rpc/use-read-only.ts';
import { CancelButton } from '../../improvements/CancelButton.tsx';
import { RowButton } from './RowButton.tsx';

type Of = { readonly worksheet: Worksheet };

/** Who is touched and how they are engaged: groups and organisations. */
export function StakeholdersPart({ worksheet }: Of) {
  const { id, version, stakeholders } = worksheet;
  const locked = useReadOnly();
  const columns = [
    { heading: 'Who', cell: ({ who }: Stakeholder) => who },
    { heading: 'How they are touched', cell: ({ touched }: Stakeholder) => touched },
    { heading: 'How they are engaged', cell: ({ engaged }: Stakeholder) => engaged },
  ];
  const removal = {
    heading: 'Take away',
    cell: (row: Stakeholder) => (
      <RowButton
        operation="worksheets.setStakeholders"
        input={{ id, version, stakeholders: stakeholders.filter((one) => one !== row) }}
        label="Take away"
        of={row.who}
      />
    ),
  };
  return (
    <section aria-labelledby="stakeholders">
      <h2 className="nhsuk-heading-m" id="stakeholders">
        Stakeholders
      </h2>
      {stakeholders.length === 0 ? (
        <p className="ppg-quiet">
          None is listed yet. Groups and organisations, no private persons.
        </p>
      ) : (
        <Table
          caption="Stakeholders"
          captionHidden
          columns={locked ? columns : [...columns, removal]}
          rows={stakeholders}
          rowKey={(row) => stakeholders.indexOf(row)}
        />
      )}
      <AddPart label="Add a stakeholder" added="The stakeholder is added.">
        {(form) => <AddStakeholder worksheet={worksheet} {...form} />}
      </AddPart>
    </section>
  );
}

type AddProps = Of & { readonly onDone: () => void; readonly onCancel: () => void };

function AddStakeholder({ worksheet: { id, version, stakeholders }, onDone, onCancel }: AddProps) {
  const form = useOperationForm<'worksheets.setStakeholders', Stakeholder>({
    operation: 'worksheets.setStakeholders',
    values: { who: '', touched: '', engaged: '' },
    toInput: (row) => ({ id, version, stakeholders: [...stakeholders, row] }),
    fieldFor: (path) => path.split('.').at(-1) ?? path,
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Add the stakeholder"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <TextField name="who" label="Who" hint="A group or an organisation, not a private person." />
      <TextField name="touched" label="How they are touched, or can help (optional)" />
      <TextField name="engaged" label="How they are engaged (optional)" />
    </OperationForm>
  );
}
