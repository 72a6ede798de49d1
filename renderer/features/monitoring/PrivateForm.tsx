import { useState } from 'react';
import type { EqualityEdition } from '../../../shared/equality/edition.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { CheckboxField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Page } from '../../components/Page.tsx';
import { answersOf, emptyForm, fieldOf, type FormValues } from './form-values.ts';
import { Questions } from './Questions.tsx';

type PrivateFormProps = {
  readonly memberId: number;
  readonly name: string;
  readonly edition: EqualityEdition;
  readonly onEnd: (end: 'sealed' | 'cancelled') => void;
};

/** The questions, and what happens with the answers, in words to the member. */
export function PrivateForm({ memberId, name, edition, onEnd }: PrivateFormProps) {
  const [asking, setAsking] = useState(false);
  const form = useOperationForm<'monitoring.answerPrivately', FormValues>({
    operation: 'monitoring.answerPrivately',
    values: emptyForm(),
    toInput: (values) => ({ memberId, answers: answersOf(values) }),
    fieldFor: fieldOf,
    onDone: () => onEnd('sealed'),
  });
  return (
    <Page title="Your equality form" lead={`For ${name} alone.`}>
      <InsetText>
        <p>{edition.explanation.text}</p>
        <p>
          When you finish, your answers are sealed: nobody at this computer can open them. Only the
          practice manager’s locked file takes them in. It counts them into totals for the whole
          group, and can print a copy of them for you if you ask; making one is written down. Nobody
          is chosen, turned away or treated differently because of an answer.
        </p>
        <p>
          You may leave out any question. You can see, change or remove your answers at any time.
        </p>
      </InsetText>
      <OperationForm
        form={form}
        submitLabel="Finish and seal my answers"
        beside={
          <Button
            look="secondary"
            onClick={() => (form.unsaved ? setAsking(true) : onEnd('cancelled'))}
          >
            Cancel and keep nothing
          </Button>
        }
      >
        <CheckboxField
          name="blanksKeep"
          label="I have answered before and only change some answers"
          hint="What you leave blank then stays as you answered it before."
        />
        <Questions edition={edition} />
      </OperationForm>
      <ConfirmDialog
        open={asking}
        heading="Cancel and keep nothing?"
        confirmLabel="Keep nothing"
        cancelLabel="Go back to the form"
        onConfirm={() => onEnd('cancelled')}
        onCancel={() => setAsking(false)}
      >
        <p>What you entered is gone then, and nothing of it is kept.</p>
      </ConfirmDialog>
    </Page>
  );
}
