import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { characteristicOf } from '../../../shared/equality/current-edition.ts';
import { currentEdition } from '../../../shared/equality/current-edition.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { dateIn, emptyDate, type DateParts } from '../../components/date-parts.ts';
import { DateField, SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { typedNumber } from '../../components/form/typed-number.ts';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { Page } from '../../components/Page.tsx';

type TypedValues = {
  table: { characteristic: string; source: string; date: DateParts; note: string };
  counts: Record<string, string>;
  outOf: string;
};

const choices = [
  { value: 'ethnic-group', label: 'Ethnic group' },
  { value: 'sex', label: 'Sex' },
];

/** Figures from the practice's own system, typed in as totals: never a list of patients. */
export function TypeInPage() {
  const navigate = useNavigate();
  const form = useOperationForm<'population.typeIn', TypedValues>({
    operation: 'population.typeIn',
    values: {
      table: { characteristic: 'ethnic-group', source: '', date: emptyDate, note: '' },
      counts: {},
      outOf: '',
    },
    toInput: ({ table, counts, outOf }) => {
      const rows = rowsOf(table.characteristic, counts);
      const counted = rows.reduce((sum, row) => sum + row.count, 0);
      const all = typedNumber(outOf);
      return {
        table: {
          kind: 'categories',
          characteristic: table.characteristic,
          base: 'all',
          rows,
          source: table.source,
          date: dateIn(table.date) ?? '',
          note: table.note,
          coverage: all === null ? null : { counted, outOf: all },
        },
      };
    },
    onDone: () => void navigate('/representativeness/population'),
  });
  const chosen = useWatch({ control: form.form.control, name: 'table.characteristic' });
  return (
    <Page
      title="Type in figures"
      before={<BackLink to="/representativeness/population">Your patients in figures</BackLink>}
      lead="Totals from your own clinical system, for example from a search by ethnic group. Only totals: never anything about single patients."
    >
      <OperationForm form={form} submitLabel="Keep these figures">
        <SelectField
          name="table.characteristic"
          label="What the figures are about"
          choices={choices}
        />
        <TextField
          name="table.source"
          label="Where they come from"
          hint="For example, “EMIS Web search”."
        />
        <DateField name="table.date" label="The day they are about" />
        <Fieldset legend="Number of patients in each category">
          {categoriesOf(chosen).map(({ key, label }) => (
            <TextField
              key={key}
              name={`counts.${key}`}
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
        <TextareaField name="table.note" label="To know about these figures (optional)" rows={3} />
      </OperationForm>
    </Page>
  );
}

function categoriesOf(characteristic: string) {
  if (characteristic === 'sex') return characteristicOf('sex').categories;
  return currentEdition.ethnicCategories.map(({ key, label }) => ({ key, label }));
}

function rowsOf(characteristic: string, counts: Record<string, string>) {
  return categoriesOf(characteristic).flatMap(({ key }) => {
    const count = typedNumber(counts[key] ?? '');
    return count === null ? [] : [{ category: key, count }];
  });
}
