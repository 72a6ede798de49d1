import { useWatch, type Control } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { emptyDate } from '../../components/date-parts.ts';
import { DateField, SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { Page } from '../../components/Page.tsx';
import { WarningCallout } from '../../components/WarningCallout.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import {
  fieldForTyped,
  figureSets,
  doubtsIn,
  figuresOf,
  typedInput,
  type TypedValues,
} from './typed-figures.ts';

/** Figures from the practice's own system, typed in as totals: never a list of patients. */
export function TypeInPage() {
  const navigate = useNavigate();
  const form = useOperationForm<'population.typeIn', TypedValues>({
    operation: 'population.typeIn',
    values: {
      about: 'broad',
      table: { source: '', date: emptyDate, note: '' },
      counts: {},
      outOf: '',
    },
    toInput: typedInput,
    fieldFor: fieldForTyped,
    onDone: () => void navigate('/representativeness/population'),
  });
  const chosen = useWatch({ control: form.form.control, name: 'about' });
  return (
    <Page
      title="Type in figures"
      before={<BackLink to="/representativeness/population">Your patients in figures</BackLink>}
      lead="Totals from your own clinical system, for example from a search by ethnic group or age. Only totals: never anything about single patients."
    >
      <OperationForm form={form} submitLabel="Keep these figures">
        <SelectField name="about" label="What the figures are about" choices={figureSets} />
        <TextField
          name="table.source"
          label="Where they come from"
          hint="For example, “EMIS Web search”."
        />
        <DateField name="table.date" label="The day they are about" />
        <Fieldset legend="Number of patients in each category">
          <p className="nhsuk-hint">Enter 0 where there are none: a blank is not a number.</p>
          {figuresOf(chosen).map(({ name, label }) => (
            <TextField
              key={name}
              name={`counts.${name}`}
              label={label}
              inputMode="numeric"
              width={10}
            />
          ))}
        </Fieldset>
        <TextField
          name="outOf"
          label="All patients on the list that day (optional)"
          hint="Then it is shown for how many of them the answer is recorded."
          inputMode="numeric"
          width={10}
        />
        <Doubts control={form.form.control} />
        <TextareaField name="table.note" label="To know about these figures (optional)" rows={3} />
      </OperationForm>
    </Page>
  );
}

/** What may be wrong with the figures once all are typed; they can be kept all the same. */
function Doubts({ control }: { readonly control: Control<TypedValues> }) {
  const about = useWatch({ control, name: 'about' });
  const counts = useWatch({ control, name: 'counts' });
  const outOf = useWatch({ control, name: 'outOf' });
  const tables = useOperation('population.list', {}).data?.tables ?? [];
  const practice = useOperation('practice.get', {}).data?.practice;
  const doubts = doubtsIn(
    { about, counts, outOf, listSize: practice?.listSize ?? null },
    tables.map(({ table }) => table),
  );
  if (doubts.length === 0) return null;
  return (
    <WarningCallout heading="Please look at this first">
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </WarningCallout>
  );
}
