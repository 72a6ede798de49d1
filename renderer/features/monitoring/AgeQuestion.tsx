import { ageBands } from '../../../shared/monitoring/answer.ts';
import { declineLabel, type DateOfBirthQuestion } from '../../../shared/equality/question.ts';
import { Controller } from 'react-hook-form';
import { DateInput } from '../../components/DateInput.tsx';
import { useFieldProblem } from '../../components/form/form-problems.ts';
import { SelectField } from '../../components/form/Fields.tsx';
import { declined, type FormValues } from './form-values.ts';

/** Date of birth, of which any part may be left out, or an age band instead. */
export function AgeQuestion({ question }: { readonly question: DateOfBirthQuestion }) {
  const { text: label, hint } = question;
  const problem = useFieldProblem('answers.age', label);
  return (
    <>
      <Controller
        name="dateOfBirth"
        render={({ field }) => (
          <DateInput
            {...problem}
            label={label}
            hint={`${hint}. A year alone is enough.`}
            value={partsIn(field.value as FormValues['dateOfBirth'])}
            onChange={({ day, month, year }) => field.onChange([day, month, year])}
            onBlur={field.onBlur}
          />
        )}
      />
      <SelectField
        name="ageBand"
        label="Or an age band, instead of a date of birth"
        choices={[
          ...ageBands.map(({ key, fromAge, toAge }) => ({
            value: key,
            label:
              toAge === null
                ? `${fromAge} and over`
                : fromAge === 0
                  ? `Under ${toAge + 1}`
                  : `${fromAge} to ${toAge}`,
          })),
          { value: declined, label: declineLabel },
        ]}
        emptyLabel="No age band"
      />
    </>
  );
}

const partsIn = ([day, month, year]: FormValues['dateOfBirth']) => ({ day, month, year });
