import { useNavigate } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { Page } from '../../components/Page.tsx';
import { ActionForm } from './ActionForm.tsx';

/** An action agreed outside a meeting. */
export function NewActionPage() {
  const navigate = useNavigate();
  return (
    <Page title="Add an action" before={<BackLink to="/actions">Actions</BackLink>}>
      <p>An action agreed at a meeting is better added at its item there.</p>
      <ActionForm onDone={(id) => navigate(`/actions/${id}`)} />
    </Page>
  );
}
