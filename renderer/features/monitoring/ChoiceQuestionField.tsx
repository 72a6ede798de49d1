import { useFormContext, useWatch } from 'react-hook-form';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import { declineLabel, type ChoiceQuestion } from '../../../shared/equality/question.ts';
import { RadiosField, TextField } from '../../components/form/Fields.tsx';
import { declined } from './form-values.ts';

type ChoiceQuestionFieldProps = {
  readonly question: ChoiceQuestion;
  readonly edition: EqualityEdition;
};

/** A question in the words of its edition, "Prefer not to say" last, then what follows the choice. */
export function ChoiceQuestionField({ question, edition }: ChoiceQuestionFieldProps) {
  const { control } = useFormContext();
  const name = `choices.${question.key}`;
  const chosen: unknown = useWatch({ control, name });
  const option = question.options.find(({ key }) => key === chosen);
  const next = edition.questions.find(({ key }) => key === option?.leadsTo);
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
      {option?.freeText && (
        <TextField
          name={`details.${question.key}`}
          label={option.freeText}
          width={30}
          autoComplete="off"
        />
      )}
      {next?.kind === 'choice' && (
        <ChoiceQuestionField key={next.key} question={next} edition={edition} />
      )}
    </>
  );
}
