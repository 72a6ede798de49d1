import { useNavigate } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import {
  activityField,
  activityInput,
  activityValues,
  type ActivityValues,
} from './activity-values.ts';
import { ActivityFields } from './ActivityFields.tsx';

/** An activity outside meetings, planned or past. */
export function NewActivityPage() {
  const navigate = useNavigate();
  const form = useOperationForm<'engagement.add', ActivityValues>({
    operation: 'engagement.add',
    values: activityValues(undefined),
    toInput: activityInput,
    fieldFor: activityField,
    onDone: ({ id }) => navigate(`/engagement/${id}`),
  });
  return (
    <Page
      title="Add an activity"
      before={<BackLink to="/engagement">Engagement</BackLink>}
      lead="Planned or past. How it went is recorded afterwards."
    >
      <OperationForm form={form} submitLabel="Add this activity" long>
        <ActivityFields />
      </OperationForm>
    </Page>
  );
}
