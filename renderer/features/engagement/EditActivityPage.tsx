import { useNavigate, useParams } from 'react-router';
import type { Activity } from '../../../shared/engagement/activity.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import {
  activityField,
  activityInput,
  activityValues,
  type ActivityValues,
} from './activity-values.ts';
import { ActivityFields } from './ActivityFields.tsx';

/** Corrects what an activity is. */
export function EditActivityPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('engagement.get', { id })}>
      {(activity) => <EditForm key={activity.id} activity={activity} />}
    </Loaded>
  );
}

function EditForm({ activity }: { readonly activity: Activity }) {
  const navigate = useNavigate();
  const { id, version } = activity;
  const form = useOperationForm<'engagement.save', ActivityValues>({
    operation: 'engagement.save',
    values: activityValues(activity),
    toInput: (values) => ({ ...activityInput(values), id, version }),
    fieldFor: activityField,
    onDone: () => navigate(`/engagement/${id}`),
  });
  return (
    <Page
      title="Correct the activity"
      before={<BackLink to={`/engagement/${id}`}>{activity.title}</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save" long>
        <ActivityFields />
      </OperationForm>
    </Page>
  );
}
