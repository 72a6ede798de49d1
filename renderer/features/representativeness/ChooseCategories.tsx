import { ageBandSets } from '../../../shared/representativeness/age-bands.ts';
import {
  usualChoice,
  type CategoryChoice,
  type KeptChoice,
} from '../../../shared/representativeness/chosen-categories.ts';
import { RadiosField, SelectField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { ethnicGroupChoices } from '../../../shared/representativeness/choice-in-words.ts';

type Values = CategoryChoice & { reason: string };

/** Keeps the categories before anything is looked at; another choice later says why. */
export function ChooseCategories({ current }: { readonly current: KeptChoice | null }) {
  const { ageBands, ethnicGroups } = current ?? usualChoice;
  const form = useOperationForm<'representativeness.choose', Values>({
    operation: 'representativeness.choose',
    values: { ageBands, ethnicGroups, reason: '' },
    toInput: (values) => values,
  });
  return (
    <OperationForm
      form={form}
      submitLook={current ? 'secondary' : 'main'}
      submitLabel={current ? 'Use these categories from now on' : 'Compare in these categories'}
    >
      <p>
        Choose before you look at the result, and keep to it from year to year: a different cut can
        always be found that looks better or worse. The choice is kept with its day and your name.
      </p>
      <SelectField
        name="ageBands"
        label="Age bands"
        choices={ageBandSets.map(({ key, label }) => ({ value: key, label }))}
      />
      <RadiosField
        name="ethnicGroups"
        label="Ethnic groups"
        hint="For fewer than 60 members the broad groups say more."
        choices={[...ethnicGroupChoices]}
      />
      {current && <TextField name="reason" label="Why other categories are chosen" />}
    </OperationForm>
  );
}
