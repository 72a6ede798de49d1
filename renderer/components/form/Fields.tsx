import { Controller, useFormContext } from 'react-hook-form';
import { Checkbox, Checkboxes, type CheckboxesProps, type CheckboxProps } from '../Checkboxes.tsx';
import { DateInput, type DateInputProps } from '../DateInput.tsx';
import type { DateParts } from '../date-parts.ts';
import { PassphraseInput } from '../PassphraseInput.tsx';
import { Radios, type RadiosProps } from '../Radios.tsx';
import { Select, type SelectProps } from '../Select.tsx';
import { Textarea, type TextareaProps } from '../Textarea.tsx';
import { TextInput, type TextInputProps } from '../TextInput.tsx';
import { useFieldProblem } from './form-problems.ts';

/** The inputs of this folder's parent, each bound by name to the form around it. */
type Bound<P> = Omit<P, 'id' | 'error' | 'name' | 'value' | 'values' | 'onChange' | 'onBlur'> & {
  readonly name: string;
};

export function TextField({ name, ...props }: Bound<TextInputProps>) {
  const problem = useFieldProblem(name, props.label);
  return <TextInput {...props} {...problem} {...useFormContext().register(name)} />;
}

export function PassphraseField({ name, ...props }: Bound<TextInputProps>) {
  const problem = useFieldProblem(name, props.label);
  return <PassphraseInput {...props} {...problem} {...useFormContext().register(name)} />;
}

export function TextareaField({ name, ...props }: Bound<TextareaProps>) {
  const problem = useFieldProblem(name, props.label);
  return <Textarea {...props} {...problem} {...useFormContext().register(name)} />;
}

export function SelectField({ name, ...props }: Bound<SelectProps>) {
  const problem = useFieldProblem(name, props.label);
  return <Select {...props} {...problem} {...useFormContext().register(name)} />;
}

export function RadiosField({ name, ...props }: Bound<RadiosProps>) {
  const problem = useFieldProblem(name, props.label);
  return <Radios {...props} {...problem} {...useFormContext().register(name)} />;
}

export function CheckboxesField({ name, ...props }: Bound<CheckboxesProps>) {
  const problem = useFieldProblem(name, props.label);
  return <Checkboxes {...props} {...problem} {...useFormContext().register(name)} />;
}

export function CheckboxField({ name, ...props }: Bound<CheckboxProps>) {
  const problem = useFieldProblem(name, props.label);
  return <Checkbox {...props} {...problem} {...useFormContext().register(name)} />;
}

export function DateField({ name, ...props }: Bound<DateInputProps>) {
  const problem = useFieldProblem(name, props.label);
  return (
    <Controller
      name={name}
      render={({ field }) => (
        <DateInput
          {...props}
          {...problem}
          value={field.value as DateParts}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
      )}
    />
  );
}
