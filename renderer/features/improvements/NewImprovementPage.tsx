import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { improvementOutcomes } from '../../../shared/improvements/improvement.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { choicesOf } from '../../components/choice.ts';
import { partsOf } from '../../components/date-parts.ts';
import { DateField, RadiosField, TextareaField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import {
  asksReason,
  newImprovementInput,
  type NewImprovementValues,
} from './new-improvement-values.ts';

/** An improvement that practice and group settled outside a meeting. */
export function NewImprovementPage() {
  const navigate = useNavigate();
  const form = useOperationForm<'improvements.add', NewImprovementValues>({
    operation: 'improvements.add',
    values: { text: '', outcome: '', reason: '', agreedOn: partsOf(today()) },
    toInput: newImprovementInput,
    onDone: ({ id }) => navigate(`/feedback/improvements/${id}`),
  });
  const outcome = useWatch({ control: form.form.control, name: 'outcome' });
  return (
    <Page
      title="Add an improvement"
      before={<BackLink to="/feedback/improvements">Improvements</BackLink>}
    >
      <p>
        Only for what was settled outside a meeting, for example by e-mail with the group. A
        decision at a meeting appears by itself and is not typed twice.
      </p>
      <OperationForm form={form} submitLabel="Add the improvement">
        <TextareaField name="text" label="What was settled" rows={2} />
        <RadiosField name="outcome" label="Outcome" choices={choicesOf(improvementOutcomes)} />
        {asksReason(outcome) && <TextareaField name="reason" label="The reason" rows={2} />}
        <DateField name="agreedOn" label="The day it was settled" />
      </OperationForm>
    </Page>
  );
}
