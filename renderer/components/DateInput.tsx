import { classNames } from './class-names.ts';
import type { DateParts } from './date-parts.ts';
import { describedBy, type FieldProps } from './field-ids.ts';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup, HintAndError } from './FormGroup.tsx';

export type DateInputProps = FieldProps & {
  readonly value: DateParts;
  readonly onChange: (value: DateParts) => void;
  readonly onBlur?: (() => void) | undefined;
};

const parts = [
  { key: 'day', label: 'Day', width: 2 },
  { key: 'month', label: 'Month', width: 4 },
  { key: 'year', label: 'Year', width: 4 },
] as const;

/** A date in three fields. The day carries the field's own id, for the error summary's link. */
export function DateInput({ id, label, hint, error, value, onChange, onBlur }: DateInputProps) {
  return (
    <FormGroup error={error}>
      <Fieldset legend={label} role="group" describedBy={describedBy({ id, hint, error })}>
        <HintAndError id={id} hint={hint} error={error} />
        <div className="nhsuk-date-input">
          {parts.map((part) => {
            const partId = part.key === 'day' ? id : `${id}-${part.key}`;
            return (
              <div className="nhsuk-date-input__item" key={part.key}>
                <label className="nhsuk-label nhsuk-date-input__label" htmlFor={partId}>
                  {part.label}
                </label>
                <input
                  id={partId}
                  type="text"
                  inputMode={part.key === 'month' ? 'text' : 'numeric'}
                  autoComplete="off"
                  className={classNames(
                    `nhsuk-input nhsuk-date-input__input nhsuk-input--width-${part.width}`,
                    error && 'nhsuk-input--error',
                  )}
                  aria-invalid={error ? true : undefined}
                  value={value[part.key]}
                  onChange={(event) => onChange({ ...value, [part.key]: event.target.value })}
                  onBlur={onBlur}
                />
              </div>
            );
          })}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
