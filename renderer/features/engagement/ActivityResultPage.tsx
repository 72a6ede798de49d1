import { useWatch } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import type { Activity } from '../../../shared/engagement/activity.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { RadiosField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { IdentifyingNotice } from '../feedback/IdentifyingNotice.tsx';
import { resultInput, resultValues, type ResultValues } from './activity-values.ts';

/** How an activity went and what was learnt from it. */
export function ActivityResultPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('engagement.get', { id })}>
      {(activity) => <ResultForm key={activity.id} activity={activity} />}
    </Loaded>
  );
}

function ResultForm({ activity }: { readonly activity: Activity }) {
  const navigate = useNavigate();
  const form = useOperationForm<'engagement.record', ResultValues>({
    operation: 'engagement.record',
    values: resultValues(activity),
    toInput: (values) => resultInput(values, activity),
    onDone: () => navigate(`/engagement/${activity.id}`),
  });
  return (
    <Page
      title="How it went"
      before={<BackLink to={`/engagement/${activity.id}`}>{activity.title}</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save how it went" long>
        <ResultFields />
      </OperationForm>
    </Page>
  );
}

function ResultFields() {
  const state: unknown = useWatch({ name: 'state' });
  return (
    <>
      <RadiosField
        name="state"
        label="Did it take place?"
        choices={[
          { value: 'took place', label: 'Yes, it took place' },
          { value: 'did not take place', label: 'No, it did not take place' },
          { value: 'planned', label: 'It is still planned' },
        ]}
      />
      {state === 'did not take place' && (
        <TextField
          name="notHeldReason"
          label="Why not"
          hint="It stays in the record: what was tried counts too."
        />
      )}
      <TextField name="invited" label="How many people were invited (optional)" width={5} />
      <TextField
        name="reached"
        label="How many people took part (optional)"
        hint="All together. Groups are recorded on the page of the activity."
        width={5}
      />
      <TextareaField
        name="heard"
        label="What was heard (optional)"
        hint="In general words, without names. Feedback in the log is linked on the page of the activity."
        rows={4}
      />
      <TextareaField
        name="changed"
        label="What changed because of it, or why nothing did (optional)"
        rows={3}
      />
      <TextareaField
        name="evaluation"
        label="What was it like to be engaged? (optional)"
        hint="What people who took part said about taking part: was it easy, was it worth it?"
        rows={3}
      />
      <TextareaField name="lessons" label="What to do differently next time (optional)" rows={3} />
      <IdentifyingNotice fields={checked} />
    </>
  );
}

const checked = ['notHeldReason', 'heard', 'changed', 'evaluation', 'lessons'] as const;
