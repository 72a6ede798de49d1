import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, type FieldProps } from './field-ids.ts';
import { FormGroup, HintAndError } from './FormGroup.tsx';

export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30;

export type TextInputProps = FieldProps &
  Omit<ComponentProps<'input'>, 'id' | 'className' | 'width'> & {
    /** About how many characters are expected. */
    readonly width?: InputWidth | undefined;
    /** Shown at the end of the input, such as a button. */
    readonly after?: ReactNode;
  };

/** One line of text with its label, hint and error tied to it. */
export function TextInput({
  id,
  label,
  hint,
  error,
  width,
  after,
  type = 'text',
  ...input
}: TextInputProps) {
  return (
    <FormGroup error={error}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <div className="nhsuk-input-wrapper">
        <input
          {...input}
          id={id}
          type={type}
          className={classNames(
            'nhsuk-input',
            error && 'nhsuk-input--error',
            width && `nhsuk-input--width-${width}`,
          )}
          aria-describedby={describedBy({ id, hint, error })}
          aria-invalid={error ? true : undefined}
        />
        {after}
      </div>
    </FormGroup>
  );
}
