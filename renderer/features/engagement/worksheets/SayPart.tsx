import type { Part, Section } from '../../../../shared/engagement/worksheets/parts.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { choicesOf } from '../../../components/choice.ts';
import {
  CheckboxesField,
  RadiosField,
  SelectField,
  TextareaField,
} from '../../../components/form/Fields.tsx';
import { useOperation } from '../../../rpc/use-operation.ts';
import { evidenceKey } from './say-values.ts';

type SayPartProps = {
  readonly worksheet: Worksheet;
  readonly section: Section;
  readonly part: Part;
};

/** One part: its answer where one is asked, its words, and what of the record shows it. */
export function SayPart({ worksheet, section, part }: SayPartProps) {
  const { key, heading, hint } = part;
  if (section.evidence) {
    return (
      <>
        <TextareaField
          name={`said.${key}.words`}
          label="In your own words"
          hint={hint || undefined}
          rows={6}
        />
        <EvidenceChoices worksheet={worksheet} name={`said.${key}.evidence`} />
      </>
    );
  }
  if (section.answers.length === 0) {
    return (
      <TextareaField name={`said.${key}.words`} label={heading} hint={hint || undefined} rows={3} />
    );
  }
  return (
    <div className="ppg-part">
      <AnswerField name={`said.${key}.answer`} part={part} answers={section.answers} />
      <TextareaField
        name={`said.${key}.words`}
        label={moreLabel(worksheet)}
        // The same words stand under each question.
        aria-label={`${moreLabel(worksheet)}: ${heading}`}
        rows={2}
      />
    </div>
  );
}

const moreLabel = ({ kind }: Worksheet): string =>
  kind === 'material change'
    ? 'For whom, and what is done about it (optional)'
    : 'More about this (optional)';

type AnswerFieldProps = {
  readonly name: string;
  readonly part: Part;
  readonly answers: readonly string[];
};

/** A few short answers stand side by side; more of them in a list, or the page would never end. */
function AnswerField({ name, part: { heading, hint }, answers }: AnswerFieldProps) {
  const choices = choicesOf(answers);
  const asked = { name, label: heading, hint: hint || undefined };
  return answers.length > 3 ? (
    <SelectField {...asked} emptyLabel="Not said" choices={choices} />
  ) : (
    <RadiosField {...asked} inline choices={[...choices, { value: '', label: 'Not answered' }]} />
  );
}

type EvidenceProps = { readonly worksheet: Worksheet; readonly name: string };

function EvidenceChoices({ worksheet: { id }, name }: EvidenceProps) {
  const choices = useOperation('worksheets.choices', { id }).data?.choices;
  if (!choices) return null;
  if (choices.length === 0) {
    return (
      <p className="ppg-quiet">
        The record holds no meeting, activity, review or improvement of this time to show it by.
      </p>
    );
  }
  return (
    <CheckboxesField
      name={name}
      label="Shown by (optional)"
      hint="What the record holds of this time."
      choices={choices.map((one) => ({ value: evidenceKey(one), label: one.text }))}
    />
  );
}
