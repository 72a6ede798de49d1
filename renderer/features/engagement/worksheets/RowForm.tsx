import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import type { OperationForm as Form } from '../../../components/form/use-operation-form.ts';
import { CancelButton } from '../../improvements/CancelButton.tsx';

type RowFormProps<V extends FieldValues> = {
  readonly form: Form<V>;
  /** What a row is: "stakeholder". */
  readonly one: string;
  /** The button that takes the row away; none for a new row. */
  readonly takeAway: ReactNode;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

/** A row of a list that is added, corrected or taken away. */
export function RowForm<V extends FieldValues>(props: RowFormProps<V>) {
  const { form, one, takeAway, onCancel, children } = props;
  return (
    <OperationForm
      form={form}
      submitLabel={`${takeAway ? 'Save' : 'Add'} the ${one}`}
      submitLook="secondary"
      beside={
        <>
          {takeAway}
          <CancelButton onCancel={onCancel} />
        </>
      }
    >
      {children}
    </OperationForm>
  );
}

/** Names of fields are those of a row: the list and the place in it stay out. */
export const fieldOfRow = (path: string): string => path.split('.').at(-1) ?? path;
