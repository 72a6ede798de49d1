import type { Action } from '../../../shared/actions/action.ts';
import type { Decision } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { ActionFormFields } from './ActionFormFields.tsx';
import { actionInput, actionValues, type ActionValues } from './action-values.ts';

type ActionFormProps = {
  /** Where it was agreed; nothing when outside a meeting. */
  readonly place?: { readonly meetingId: number; readonly itemId: number };
  /** Decisions it may carry out. */
  readonly decisions?: readonly Decision[];
  readonly onDone: (id: number) => void | Promise<void>;
  readonly onCancel?: () => void;
};

/** An empty choice of owner is told at the list, not at the name that is not there yet. */
const fieldFor = (path: string, { owner }: ActionValues): string =>
  path.startsWith('owner') && owner.choice !== 'other' ? 'owner.choice' : path;

/** Adds an action with the next number. */
export function ActionForm({ place, decisions = [], onDone, onCancel }: ActionFormProps) {
  const form = useOperationForm<'actions.add', ActionValues>({
    operation: 'actions.add',
    values: actionValues(undefined),
    toInput: (values) => ({ ...actionInput(values, undefined), ...place }),
    fieldFor,
    onDone: ({ id }) => onDone(id),
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Add the action"
      beside={
        onCancel && (
          <Button look="secondary" onClick={onCancel}>
            Cancel
          </Button>
        )
      }
    >
      <ActionFormFields decisions={decisions} />
    </OperationForm>
  );
}

type EditActionProps = { readonly action: Action; readonly onDone: () => void };

/** Corrects the words, owner or date of an action. */
export function EditAction({ action, onDone }: EditActionProps) {
  const form = useOperationForm<'actions.save', ActionValues>({
    operation: 'actions.save',
    values: actionValues(action),
    toInput: (values) => ({
      ...actionInput(values, action),
      id: action.id,
      version: action.version,
      decisionId: action.decisionId,
    }),
    fieldFor,
    onDone,
  });
  return (
    <OperationForm form={form} submitLabel="Save">
      <ActionFormFields decisions={[]} />
    </OperationForm>
  );
}
