import { useFormContext, useWatch } from 'react-hook-form';
import { declineLabel, type ChoiceQuestion } from '../../../shared/equality/question.ts';
import { RadiosField, TextField } from '../../components/form/Fields.tsx';
import { declined } from './form-values.ts';

type ChoiceQuestionFieldProps = {
  readonly name: string;
  readonly question: ChoiceQuestion | undefined;
  /** The field for the person's own words, where the chosen answer has one. */
  readonly detailName?: string;
};

/** A question in the words of its edition, with "Prefer not to say" last. */
export function ChoiceQuestionField({ name, question, detailName }: ChoiceQuestionFieldProps) {
  const { control } = useFormContext();
  const chosen: unknown = useWatch({ control, name });
  if (!question) return null;
  const freeText = question.options.find((option) => option.key === chosen)?.freeText;
  return (
    <>
      <RadiosField
        name={name}
        label={question.text}
        {...(question.hint === undefined ? {} : { hint: question.hint })}
        choices={[
          ...question.options.map(({ key, label, hint }) => ({
            value: key,
            label,
            ...(hint === undefined ? {} : { hint }),
          })),
          { value: declined, label: `or ${declineLabel}` },
        ]}
      />
      {freeText && detailName && <TextField name={detailName} label={freeText} width={30} />}
    </>
  );
}
