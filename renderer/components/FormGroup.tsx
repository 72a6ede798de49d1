import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { errorIdOf, hintIdOf } from './field-ids.ts';

type FormGroupProps = {
  readonly error?: string | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** The space around one field, marked when the field has a problem. */
export function FormGroup({ error, className, children }: FormGroupProps) {
  return (
    <div className={classNames('nhsuk-form-group', error && 'nhsuk-form-group--error', className)}>
      {children}
    </div>
  );
}

/** The help text of a field and its error, with the ids that `describedBy` names. */
export function HintAndError({
  id,
  hint,
  error,
}: {
  readonly id: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}) {
  return (
    <>
      {hint && (
        <div className="nhsuk-hint" id={hintIdOf(id)}>
          {hint}
        </div>
      )}
      {error && (
        <span className="nhsuk-error-message" id={errorIdOf(id)}>
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {error}
        </span>
      )}
    </>
  );
}
