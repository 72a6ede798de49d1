import type { ComponentProps, Ref } from 'react';
import type { Choice } from './choice.ts';
import { classNames } from './class-names.ts';
import { describedBy, hintIdOf, type FieldProps } from './field-ids.ts';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup, HintAndError } from './FormGroup.tsx';

export type RadiosProps = FieldProps &
  Pick<ComponentProps<'input'>, 'name' | 'onChange' | 'onBlur'> & {
    readonly choices: readonly Choice[];
    readonly value?: string | undefined;
    readonly inline?: boolean | undefined;
    readonly ref?: Ref<HTMLInputElement> | undefined;
  };

/** A few answers of which one is chosen. The first radio carries the field's id, for the summary's link. */
export function Radios({ id, label, hint, error, choices, inline, value, ...input }: RadiosProps) {
  return (
    <FormGroup error={error}>
      <Fieldset legend={label} describedBy={describedBy({ id, hint, error })}>
        <HintAndError id={id} hint={hint} error={error} />
        <div
          className={classNames(
            'nhsuk-radios nhsuk-radios--small',
            inline && 'nhsuk-radios--inline',
          )}
        >
          {choices.map((choice, index) => {
            const radioId = index === 0 ? id : `${id}-${index + 1}`;
            return (
              <div className="nhsuk-radios__item" key={choice.value}>
                <input
                  {...input}
                  id={radioId}
                  type="radio"
                  className="nhsuk-radios__input"
                  value={choice.value}
                  {...(value === undefined ? {} : { checked: value === choice.value })}
                  aria-describedby={choice.hint ? hintIdOf(radioId) : undefined}
                />
                <label className="nhsuk-label nhsuk-radios__label" htmlFor={radioId}>
                  {choice.label}
                </label>
                {choice.hint && (
                  <div className="nhsuk-hint nhsuk-radios__hint" id={hintIdOf(radioId)}>
                    {choice.hint}
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
