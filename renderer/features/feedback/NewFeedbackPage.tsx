import { useNavigate } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import { FeedbackFields } from './FeedbackFields.tsx';
import {
  feedbackField,
  feedbackInput,
  feedbackValues,
  type FeedbackValues,
} from './feedback-values.ts';

/** Something patients said, put into the log. */
export function NewFeedbackPage() {
  const navigate = useNavigate();
  const form = useOperationForm<'feedback.add', FeedbackValues>({
    operation: 'feedback.add',
    values: feedbackValues(undefined),
    toInput: (values) => feedbackInput(values, undefined),
    fieldFor: feedbackField,
    onDone: ({ id }) => navigate(`/feedback/${id}`),
  });
  return (
    <Page
      title="Add feedback"
      before={<BackLink to="/feedback">Feedback and improvements</BackLink>}
    >
      <OperationForm form={form} submitLabel="Add this feedback" long>
        <FeedbackFields />
      </OperationForm>
    </Page>
  );
}
