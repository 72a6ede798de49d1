import { useNavigate, useSearchParams } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../../../shared/dates/financial-year.ts';
import {
  worksheetKinds,
  type WorksheetKind,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { today } from '../../../app/today.ts';
import { BackLink } from '../../../components/BackLink.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import { Page } from '../../../components/Page.tsx';
import { beginWords } from './worksheet-words.ts';
import { worksheetInput, worksheetValues, type WorksheetValues } from './worksheet-values.ts';
import { WorksheetFields } from './WorksheetFields.tsx';

/** Begins a plan, a self-assessment or a change, as the address says. */
export function NewWorksheetPage() {
  const [search] = useSearchParams();
  const kind = worksheetKinds.find((one) => one === search.get('kind')) ?? 'engagement plan';
  const year = Number(search.get('year')) || financialYearOf(today());
  return (
    <Page
      title={
        kind === 'self-assessment'
          ? `${beginWords[kind]} of ${formatFinancialYear(year)}`
          : beginWords[kind]
      }
      before={<BackLink to="/engagement/worksheets">Plans, self-assessments and changes</BackLink>}
    >
      <NewForm key={`${kind} ${year}`} kind={kind} year={year} />
    </Page>
  );
}

/** Also where a year has no self-assessment yet. */
export function NewForm({ kind, year }: { readonly kind: WorksheetKind; readonly year: number }) {
  const navigate = useNavigate();
  const form = useOperationForm<'worksheets.begin', WorksheetValues>({
    operation: 'worksheets.begin',
    values: worksheetValues(undefined),
    toInput: (values) => ({
      ...worksheetInput(values, kind),
      kind,
      year: kind === 'self-assessment' ? year : null,
    }),
    onDone: ({ id }) => navigate(`/engagement/worksheets/${id}`),
  });
  return (
    <OperationForm form={form} submitLabel={submitWords[kind]}>
      <WorksheetFields kind={kind} />
    </OperationForm>
  );
}

const submitWords = {
  'engagement plan': 'Begin this plan',
  'self-assessment': 'Begin this self-assessment',
  'material change': 'Record this change',
} as const satisfies Record<WorksheetKind, string>;
