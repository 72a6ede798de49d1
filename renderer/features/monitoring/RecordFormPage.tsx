import { useEffect } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { dateIn, partsOf } from '../../components/date-parts.ts';
import { CheckboxField, DateField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { refreshEverything } from '../../rpc/query-client.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { answersOf, blanksKeep, emptyForm, fieldOf, type FormValues } from './form-values.ts';
import { EditionOnForm, QuestionsOnForm } from './EditionOnForm.tsx';
import { PracticeOnly } from './PracticeOnly.tsx';
import { UnlockHere } from './UnlockHere.tsx';
import { useEdition } from './use-edition.ts';

/** Records one member's form. It can be replaced later, never read back here. */
export function RecordFormPage() {
  const memberId = Number(useParams()['memberId']);
  const member = useOperation('members.get', { id: memberId });
  const edition = useEdition();
  return (
    <Loaded query={member}>
      {({ name }) => (
        <Page
          title={`Equality form for ${name}`}
          before={<BackLink to="/representativeness/answers">Members’ equality answers</BackLink>}
          lead="Ask the questions as they stand here, or copy the answers from the paper form."
        >
          <PracticeOnly>
            <InsetText>
              <p>{edition?.explanation.text}</p>
              <p>
                The answers are kept apart from names, encrypted, and only ever shown as totals.
                They can be changed or withdrawn at any time.
              </p>
            </InsetText>
            <UnlockHere />
            {edition && <AnswerForm memberId={memberId} edition={edition} />}
          </PracticeOnly>
        </Page>
      )}
    </Loaded>
  );
}

type AnswerFormProps = { readonly memberId: number; readonly edition: EqualityEdition };

function AnswerForm({ memberId, edition }: AnswerFormProps) {
  const navigate = useNavigate();
  const form = useOperationForm<'monitoring.recordForm', FormValues>({
    operation: 'monitoring.recordForm',
    values: { ...emptyForm(edition), answeredOn: partsOf(today()) },
    toInput: (values) => ({
      memberId,
      answers: answersOf(values),
      answeredOn: dateIn(values.answeredOn) ?? '',
      edition: values.edition,
    }),
    fieldFor: fieldOf,
    onDone: () => void navigate('/representativeness/answers'),
  });
  const isLocked = form.failure?.code === 'LOCKED';
  useEffect(() => {
    if (isLocked) void refreshEverything();
  }, [isLocked]);
  return (
    <OperationForm form={form} submitLabel="Record these answers" long>
      <EditionOnForm />
      <CheckboxField name="blanksKeep" {...blanksKeep} />
      <QuestionsOnForm inUse={edition} />
      <DateField name="answeredOn" label="The day they answered" />
    </OperationForm>
  );
}
