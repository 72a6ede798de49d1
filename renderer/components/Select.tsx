import type { ComponentProps } from 'react';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { describedBy, type FieldProps } from './field-ids.ts';
import { FormGroup, HintAndError } from './FormGroup.tsx';

export type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & {
    readonly choices: readonly Choice[];
    /** The words of the empty choice; without them there is none. */
    readonly emptyLabel?: string | undefined;
  };

/** A list to choose one answer from, for more answers than radios can hold. */
export function Select({ id, label, hint, error, choices, emptyLabel, ...select }: SelectProps) {
  return (
    <FormGroup error={error}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <select
        {...select}
        id={id}
        className={classNames('nhsuk-select', error && 'nhsuk-select--error')}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
      >
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
