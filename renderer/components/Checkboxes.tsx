import type { ComponentProps, Ref } from 'react';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { describedBy, hintIdOf, type FieldProps } from './field-ids.ts';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup, HintAndError } from './FormGroup.tsx';

export type CheckboxesProps = FieldProps &
  Pick<ComponentProps<'input'>, 'name' | 'onChange' | 'onBlur'> & {
    readonly choices: readonly Choice[];
    readonly values?: readonly string[] | undefined;
    readonly inline?: boolean | undefined;
    readonly ref?: Ref<HTMLInputElement> | undefined;
  };

/** Several answers of which any may be chosen. */
export function Checkboxes({
  id,
  label,
  hint,
  error,
  choices,
  values,
  inline,
  ...input
}: CheckboxesProps) {
  return (
    <FormGroup error={error}>
      <Fieldset legend={label} describedBy={describedBy({ id, hint, error })}>
        <HintAndError id={id} hint={hint} error={error} />
        <div
          className={classNames(
            'nhsuk-checkboxes nhsuk-checkboxes--small',
            inline && 'nhsuk-checkboxes--inline',
          )}
        >
          {choices.map((choice, index) => (
            <CheckboxItem
              key={choice.value}
              {...input}
              id={index === 0 ? id : `${id}-${index + 1}`}
              choice={choice}
              {...(values === undefined ? {} : { checked: values.includes(choice.value) })}
            />
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}

export type CheckboxProps = FieldProps & Omit<ComponentProps<'input'>, 'id' | 'type' | 'className'>;

/** One thing that is so or is not so. */
export function Checkbox({ id, label, hint, error, ...input }: CheckboxProps) {
  return (
    <FormGroup error={error}>
      <HintAndError id={id} error={error} />
      <div className="nhsuk-checkboxes nhsuk-checkboxes--small">
        <CheckboxItem {...input} id={id} choice={{ value: '', label, hint }} />
      </div>
    </FormGroup>
  );
}

function CheckboxItem({
  id,
  choice,
  ...input
}: { readonly id: string; readonly choice: Choice } & ComponentProps<'input'>) {
  return (
    <div className="nhsuk-checkboxes__item">
      <input
        {...input}
        id={id}
        type="checkbox"
        className="nhsuk-checkboxes__input"
        value={choice.value}
        aria-describedby={choice.hint ? hintIdOf(id) : undefined}
      />
      <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <div className="nhsuk-hint nhsuk-checkboxes__hint" id={hintIdOf(id)}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}
