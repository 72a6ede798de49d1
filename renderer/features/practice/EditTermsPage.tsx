import { useNavigate, useParams } from 'react-router';
import type { Terms } from '../../../shared/practice/terms.ts';
import { NoSuchPage } from '../../app/NoSuchPage.tsx';
import { BackLink } from '../../components/BackLink.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { TermsFields } from './TermsFields.tsx';
import { termsInput, termsValues, type TermsValues } from './terms-values.ts';

/** For a mistake in the entry; what the group agrees anew is added as new terms. */
export function EditTermsPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('terms.list', {})}>
      {({ terms }) => {
        const version = terms.find((one) => one.id === id);
        return version ? <EditTerms terms={version} /> : <NoSuchPage />;
      }}
    </Loaded>
  );
}

function EditTerms({ terms }: { readonly terms: Terms }) {
  const navigate = useNavigate();
  const form = useOperationForm<'terms.save', TermsValues>({
    operation: 'terms.save',
    values: termsValues(terms),
    toInput: (values) => ({ ...termsInput(values), id: terms.id, version: terms.version }),
    onDone: () => navigate('/settings/terms'),
  });
  return (
    <Page
      title="Correct the terms of reference"
      before={<BackLink to="/settings/terms">Terms of reference</BackLink>}
    >
      <p>When the group agrees something new, add new terms instead: these stay as they were.</p>
      <OperationForm form={form} submitLabel="Save">
        <TermsFields />
      </OperationForm>
      <HistoryLink of={`terms ${terms.id}`} />
    </Page>
  );
}
