import type { ReactNode } from 'react';
import { FormProvider, type FieldValues } from 'react-hook-form';
import { Button, type ButtonLook } from '../Button.tsx';
import { classNames } from '../class-names.ts';
import { ErrorSummary } from '../ErrorSummary.tsx';
import { SavedNote } from '../SavedNote.tsx';
import { fieldIdOf, FormProblemsContext } from './form-problems.ts';
import { NewerFacts } from './NewerFacts.tsx';
import type { OperationForm as Form } from './use-operation-form.ts';

type OperationFormProps<V extends FieldValues> = {
  readonly form: Form<V>;
  readonly submitLabel: string;
  /** Where the page has another main action. */
  readonly submitLook?: ButtonLook | undefined;
  /** Keeps the button in sight on a form longer than the window. */
  readonly long?: boolean | undefined;
  /** Beside the button, such as a link back. */
  readonly beside?: ReactNode;
  /** Whether to say "Saved 10:42" beside the button; not where saving leaves the page. */
  readonly showSaved?: boolean | undefined;
  readonly children: ReactNode;
};

/** The form itself: problems at the top, fields, one main button. */
export function OperationForm<V extends FieldValues>({
  form,
  submitLabel,
  beside,
  showSaved = false,
  submitLook,
  long = false,
  children,
}: OperationFormProps<V>) {
  const { failure, shared } = form;
  return (
    <FormProvider {...form.form}>
      <FormProblemsContext value={shared}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            form.submit();
          }}
        >
          {failure && (
            <ErrorSummary
              attempt={failure}
              message={failure.fields ? undefined : failure.message}
              problems={Object.entries(failure.fields ?? {}).map(([name, message]) => ({
                message,
                fieldId: shared.labels.has(name) ? fieldIdOf(shared.formId, name) : undefined,
              }))}
            />
          )}
          <NewerFacts form={form} />
          {form.locked ? (
            <fieldset disabled className="nhsuk-fieldset">
              {children}
            </fieldset>
          ) : (
            children
          )}
          {!form.locked && (
            <div className={classNames('ppg-buttons', long && 'ppg-buttons--stay')}>
              <Button type="submit" look={submitLook} busy={form.saving}>
                {submitLabel}
              </Button>
              {beside}
              {showSaved && form.saved && (
                <SavedNote unsaved={form.unsaved} refused={form.failure !== undefined} />
              )}
            </div>
          )}
        </form>
      </FormProblemsContext>
    </FormProvider>
  );
}
