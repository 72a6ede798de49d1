import { useWatch } from 'react-hook-form';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import { SelectField } from '../../components/form/Fields.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import type { FormValues } from './form-values.ts';
import { Questions } from './Questions.tsx';
import { useEditionOf } from './use-edition.ts';

/** Which words the paper form has; not asked while there is one set only. */
export function EditionOnForm() {
  const sets = useOperation('questions.list', {}).data?.sets ?? [];
  if (sets.length < 2) return null;
  return (
    <SelectField
      name="edition"
      label="The questions on the form"
      hint="The form says which under “The questions”, and at the edge of each page. The answers are kept with the words that were asked."
      choices={sets.map(({ version, date, inUse }) => ({
        value: version,
        label: `${version}, published on ${formatDay(date)}${inUse ? ' (in use)' : ''}`,
      }))}
    />
  );
}

/** The questions in the words of the chosen set; what was entered stays, since its codes do. */
export function QuestionsOnForm({ inUse }: { readonly inUse: EqualityEdition }) {
  const version = useWatch<FormValues, 'edition'>({ name: 'edition' });
  return <Questions edition={useEditionOf(version) ?? inUse} />;
}
