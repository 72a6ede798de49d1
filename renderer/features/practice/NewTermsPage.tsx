import { useNavigate } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import { TermsFields } from './TermsFields.tsx';
import { termsInput, termsValues, type TermsValues } from './terms-values.ts';

/** New terms beside the old ones, which stay. */
export function NewTermsPage() {
  const navigate = useNavigate();
  const form = useOperationForm<'terms.add', TermsValues>({
    operation: 'terms.add',
    values: termsValues(undefined),
    toInput: termsInput,
    onDone: () => navigate('/settings/terms'),
  });
  return (
    <Page
      title="New terms of reference"
      before={<BackLink to="/settings/terms">Terms of reference</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save">
        <TermsFields />
      </OperationForm>
    </Page>
  );
}
