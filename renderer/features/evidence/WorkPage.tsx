import { useNavigate, useSearchParams } from 'react-router';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { headings, references } from '../../../shared/duties/duty.ts';
import { workStates, workWords, type WorkState } from '../../../shared/duties/work-state.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { RadiosField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { useYear } from './use-year.ts';

/** How far the work on one part of the duty is: people say so, apart from what the record shows. */
export function WorkPage() {
  const [year] = useYear();
  const [search] = useSearchParams();
  const reference = references.find((one) => one === search.get('part')) ?? '(1)';
  const query = useOperation('duties.forYear', { year });
  return (
    <Page
      title={`How far the work is: ${reference} ${headings[reference].toLowerCase()}`}
      before={<BackLink to={`/evidence?year=${year}`}>Evidence</BackLink>}
      lead={`In ${formatFinancialYear(year)}. This is what you say of the work. It stands beside the evidence and never counts as evidence.`}
    >
      <Loaded query={query}>
        {({ work }) => (
          <WorkForm
            year={year}
            reference={reference}
            said={work.find((one) => one.reference === reference)}
          />
        )}
      </Loaded>
    </Page>
  );
}

type WorkFormProps = {
  readonly year: number;
  readonly reference: WorkState['reference'];
  readonly said: WorkState | undefined;
};

function WorkForm({ year, reference, said }: WorkFormProps) {
  const navigate = useNavigate();
  const form = useOperationForm<'duties.sayWork', { state: string; note: string }>({
    operation: 'duties.sayWork',
    values: { state: said?.state ?? '', note: said?.note ?? '' },
    toInput: ({ state, note }) => ({
      year,
      reference,
      state: state as WorkState['state'],
      note,
      version: said?.version ?? null,
    }),
    onDone: () => void navigate(`/evidence?year=${year}`),
  });
  return (
    <OperationForm form={form} submitLabel="Save">
      <RadiosField
        name="state"
        label="How far is the work?"
        choices={workStates.map((state) => ({ value: state, label: workWords[state] }))}
      />
      <TextField
        name="note"
        label="In a few words (optional)"
        hint="For example, “Review planned for February”. Why something was not possible is better explained on its own: then it stands in the report."
      />
    </OperationForm>
  );
}
