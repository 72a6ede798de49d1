import { useNavigate } from 'react-router';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, SelectField, TextareaField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import type { InputOf } from '../../rpc/operation-types.ts';
import { evidenceOfDay } from './evidence-of-day.ts';
import { referenceChoices } from './reference-choices.ts';

type ExplanationValues = { reference: string; aboutOn: DateParts; words: string };

/** Why something was not possible: the contract asks for reasonable efforts, not for success. */
export function ExplainPage() {
  const navigate = useNavigate();
  const form = useOperationForm<'evidence.explain', ExplanationValues>({
    operation: 'evidence.explain',
    values: { reference: '', aboutOn: partsOf(today()), words: '' },
    toInput: ({ reference, aboutOn, words }) => ({
      reference: reference as InputOf<'evidence.explain'>['reference'],
      aboutOn: dateIn(aboutOn) ?? '',
      words,
    }),
    onDone: (_, { aboutOn }) => void navigate(evidenceOfDay(dateIn(aboutOn))),
  });
  return (
    <Page
      title="Explain why something was not possible"
      before={<BackLink to="/evidence">Evidence</BackLink>}
      lead="An honest reason stands beside the evidence with the same weight."
    >
      <OperationForm form={form} submitLabel="Keep this explanation">
        <SelectField
          name="reference"
          label="Which part of the duty it belongs to"
          choices={referenceChoices}
          emptyLabel="Choose a part"
        />
        <DateField name="aboutOn" label="The day it is about" />
        <TextareaField name="words" label="What was tried, and why it was not possible" rows={6} />
      </OperationForm>
    </Page>
  );
}
