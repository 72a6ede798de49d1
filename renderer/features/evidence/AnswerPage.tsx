import { useNavigate, useSearchParams } from 'react-router';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { DeclarationAnswer } from '../../../shared/duties/declaration.ts';
import { references, type Reference } from '../../../shared/duties/duty.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { useYear } from './use-year.ts';

/** This year's question for one statement, and what was answered. */
export function AnswerPage() {
  const [year] = useYear();
  const [search] = useSearchParams();
  const reference = references.find((one) => one === search.get('part')) ?? '(1)';
  const query = useOperation('duties.declaration', { year });
  return (
    <Page
      title={`Question and answer in eDec ${formatFinancialYear(year)}: ${reference}`}
      before={<BackLink to={`/evidence/edec?year=${year}`}>For eDec</BackLink>}
    >
      <Loaded query={query}>
        {({ statements }) => {
          const one = statements.find((each) => each.reference === reference);
          return (
            <>
              <InsetText>
                <p>{one?.statement}</p>
              </InsetText>
              <AnswerForm year={year} reference={reference} given={one?.answer ?? null} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

type AnswerFormProps = {
  readonly year: number;
  readonly reference: Reference;
  readonly given: DeclarationAnswer | null;
};

type AnswerValues = {
  question: string;
  questionWords: string;
  answer: string;
  answeredOn: DateParts;
  answeredBy: string;
};

function AnswerForm({ year, reference, given }: AnswerFormProps) {
  const navigate = useNavigate();
  const form = useOperationForm<'duties.saveDeclaration', AnswerValues>({
    operation: 'duties.saveDeclaration',
    values: {
      question: given?.question ?? '',
      questionWords: given?.questionWords ?? '',
      answer: given?.answer ?? '',
      answeredOn: partsOf(given?.answeredOn ?? today()),
      answeredBy: given?.answeredBy ?? '',
    },
    toInput: ({ answeredOn, ...values }) => ({
      ...values,
      answeredOn: values.answer === '' ? null : dateIn(answeredOn),
      year,
      reference,
      version: given?.version ?? null,
    }),
    onDone: () => void navigate(`/evidence/edec?year=${year}`),
  });
  return (
    <OperationForm form={form} submitLabel="Save">
      <TextField name="question" label="Number of the question (optional)" width={10} />
      <TextareaField name="questionWords" label="The question, as eDec words it (optional)" />
      <TextField name="answer" label="What was answered (optional)" />
      <DateField name="answeredOn" label="When it was answered" />
      <TextField name="answeredBy" label="Who answered it (optional)" />
    </OperationForm>
  );
}
