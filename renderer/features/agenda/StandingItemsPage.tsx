import { useNavigate } from 'react-router';
import type { TemplateItem } from '../../../shared/agenda/agenda.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { TemplateItemsFields } from './TemplateItemsFields.tsx';
import { itemsInput, itemValues, noItem, type TemplateValues } from './template-values.ts';

/** The items that stand on every agenda, whatever template it starts from. */
export function StandingItemsPage() {
  return (
    <Page
      title="Standing items"
      before={<BackLink to="/meetings/templates">Standing items and templates</BackLink>}
      lead="They come before any other business. One that a template has already is not doubled."
    >
      <Loaded query={useOperation('agenda.standingItems', {})}>
        {({ items }) => <StandingForm items={items} />}
      </Loaded>
    </Page>
  );
}

function StandingForm({ items }: { readonly items: readonly TemplateItem[] }) {
  const navigate = useNavigate();
  const form = useOperationForm<'agenda.setStandingItems', TemplateValues>({
    operation: 'agenda.setStandingItems',
    values: { name: '', items: items.length === 0 ? [noItem] : itemValues(items) },
    toInput: (values) => ({ items: itemsInput(values.items) }),
    onDone: () => navigate('/meetings/templates'),
  });
  return (
    <OperationForm form={form} submitLabel="Save the standing items" long>
      <TemplateItemsFields />
    </OperationForm>
  );
}
