import { nominationLine } from '../../../shared/agenda/nomination.ts';
import { roleNames } from '../../../shared/members/membership.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { choicesOf } from '../../components/choice.ts';
import { AddPart } from '../../components/form/AddPart.tsx';
import { SelectField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { factsOf } from './item-facts.ts';

type NominationProps = { readonly meeting: Meeting; readonly item: Item };

/** Who stands for what, on the agenda before the election; the election itself is minuted. */
export function AddNomination({ meeting, item }: NominationProps) {
  return (
    <>
      <p>Each nomination is a line under the item, for the agenda that goes out.</p>
      <AddPart label="Add a nomination" added="The nomination is on the agenda.">
        {({ onDone, onCancel }) => (
          <NominationForm meeting={meeting} item={item} onDone={onDone} onCancel={onCancel} />
        )}
      </AddPart>
    </>
  );
}

type NominationFormProps = NominationProps & {
  readonly onDone: () => void;
  readonly onCancel: () => void;
};
type NominationValues = { role: string; name: string; proposer: string; seconder: string };

function NominationForm({ meeting, item, onDone, onCancel }: NominationFormProps) {
  const names = meeting.attendance.map(({ name }) => ({ value: name, label: name }));
  const form = useOperationForm<'meetings.saveItemFacts', NominationValues>({
    operation: 'meetings.saveItemFacts',
    values: { role: 'chair', name: '', proposer: '', seconder: '' },
    ownProblems: ({ name }) => (name === '' ? { name: 'Choose who stands for election' } : {}),
    toInput: (values) => ({
      ...factsOf(item),
      agendaWords: [item.agendaWords, nominationLine(values)]
        .filter((line) => line !== '')
        .join('\n'),
    }),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Put it on the agenda"
      submitLook="secondary"
      beside={
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <SelectField
        name="role"
        label="For which role"
        choices={choicesOf(roleNames.filter((role) => role !== 'other'))}
      />
      <SelectField name="name" label="Who stands" emptyLabel="Choose" choices={names} />
      <SelectField name="proposer" label="Proposed by" emptyLabel="Not known" choices={names} />
      <SelectField name="seconder" label="Seconded by" emptyLabel="Not known" choices={names} />
    </OperationForm>
  );
}
