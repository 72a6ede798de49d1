import { useNavigate, useParams } from 'react-router';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { BackLink } from '../../../components/BackLink.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import { Loaded } from '../../../components/Loaded.tsx';
import { Page } from '../../../components/Page.tsx';
import { useOperation } from '../../../rpc/use-operation.ts';
import { worksheetInput, worksheetValues, type WorksheetValues } from './worksheet-values.ts';
import { WorksheetFields } from './WorksheetFields.tsx';

/** Corrects the title, days and people of a worksheet. */
export function EditWorksheetPage() {
  const id = Number(useParams().id);
  return (
    <Loaded query={useOperation('worksheets.get', { id })}>
      {({ worksheet }) => <EditForm key={worksheet.id} worksheet={worksheet} />}
    </Loaded>
  );
}

function EditForm({ worksheet }: { readonly worksheet: Worksheet }) {
  const navigate = useNavigate();
  const { id, version, kind, title } = worksheet;
  const form = useOperationForm<'worksheets.save', WorksheetValues>({
    operation: 'worksheets.save',
    values: worksheetValues(worksheet),
    toInput: (values) => ({ ...worksheetInput(values, kind), id, version }),
    onDone: () => navigate(`/engagement/worksheets/${id}`),
  });
  return (
    <Page
      title="Correct title, days and people"
      before={<BackLink to={`/engagement/worksheets/${id}`}>{title}</BackLink>}
    >
      <OperationForm form={form} submitLabel="Save">
        <WorksheetFields kind={kind} />
      </OperationForm>
    </Page>
  );
}
