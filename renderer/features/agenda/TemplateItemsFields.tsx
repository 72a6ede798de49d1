import { useFieldArray, useFormContext } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { purposeChoices } from './purpose-words.ts';
import { noItem, type TemplateValues } from './template-values.ts';

/** The items of a template in their order. */
export function TemplateItemsFields() {
  const { control } = useFormContext<TemplateValues>();
  const { fields, append, remove, swap } = useFieldArray({ control, name: 'items' });
  return (
    <>
      {fields.map(({ id }, index) => (
        <div className="ppg-repeated" role="group" aria-label={`Item ${index + 1}`} key={id}>
          <TextField name={`items.${index}.title`} label={`Title of item ${index + 1}`} />
          <TextField
            name={`items.${index}.plannedMinutes`}
            label={`Minutes for item ${index + 1}`}
            width={3}
            inputMode="numeric"
          />
          <SelectField
            name={`items.${index}.purpose`}
            label={`What item ${index + 1} is for`}
            choices={purposeChoices}
          />
          <TextareaField
            name={`items.${index}.words`}
            label={`Words under item ${index + 1}`}
            rows={2}
          />
          <div className="ppg-buttons">
            {index > 0 && (
              <Button look="secondary" small onClick={() => swap(index, index - 1)}>
                Up<span className="nhsuk-u-visually-hidden">: item {index + 1}</span>
              </Button>
            )}
            {index < fields.length - 1 && (
              <Button look="secondary" small onClick={() => swap(index, index + 1)}>
                Down<span className="nhsuk-u-visually-hidden">: item {index + 1}</span>
              </Button>
            )}
            <Button look="secondary" small onClick={() => remove(index)}>
              Leave out<span className="nhsuk-u-visually-hidden">: item {index + 1}</span>
            </Button>
          </div>
        </div>
      ))}
      <div className="ppg-buttons">
        <Button look="secondary" small onClick={() => append(noItem)}>
          Add an item
        </Button>
      </div>
    </>
  );
}
