import { useNavigate, useParams } from 'react-router';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { FeedbackFields } from './FeedbackFields.tsx';
import {
  feedbackField,
  feedbackInput,
  feedbackValues,
  type FeedbackValues,
} from './feedback-values.ts';

/** Corrects a piece of feedback. */
export function EditFeedbackPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('feedback.get', { id })}>
      {(feedback) => <EditForm key={feedback.id} feedback={feedback} />}
    </Loaded>
  );
}

function EditForm({ feedback }: { readonly feedback: Feedback }) {
  const navigate = useNavigate();
  const { id, version } = feedback;
  const form = useOperationForm<'feedback.save', FeedbackValues>({
    operation: 'feedback.save',
    values: feedbackValues(feedback),
    toInput: (values) => ({ ...feedbackInput(values, feedback), id, version }),
    fieldFor: feedbackField,
    onDone: () => navigate(`/feedback/${id}`),
  });
  return (
    <Page
      title="Correct the feedback"
      before={<BackLink to={`/feedback/${id}`}>{feedback.title}</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save" long>
        <FeedbackFields />
      </OperationForm>
    </Page>
  );
}
