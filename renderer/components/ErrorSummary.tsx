import { useEffect, useId, useRef } from 'react';

export type Problem = {
  readonly message: string;
  /** The id of the field to go to; without one the problem is shown without a link. */
  readonly fieldId?: string | undefined;
};

type ErrorSummaryProps = {
  readonly problems: readonly Problem[];
  /** Told before the list when the problem is not one of the fields. */
  readonly message?: string | undefined;
  /** The attempt it is about: a new one takes the focus again, even with the same problems. */
  readonly attempt?: unknown;
};

/** What stands in the way, above a form; takes the focus after each attempt that failed. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { problems, message } = props;
  return <Summary {...props} key={JSON.stringify({ problems, message })} />;
}

function Summary({ problems, message, attempt }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const toldOf = useRef<{ attempt: unknown }>(undefined);
  useEffect(() => {
    if (toldOf.current && toldOf.current.attempt === attempt) return;
    toldOf.current = { attempt };
    summary.current?.focus();
    summary.current?.scrollIntoView({ block: 'nearest' });
  }, [attempt]);

  useEffect(() => {
    const { title } = document;
    document.title = `Error: ${title.replace(/^Error: /, '')}`;
    return () => {
      document.title = document.title.replace(/^Error: /, '');
    };
  }, []);

  return (
    <div className="nhsuk-error-summary" ref={summary} tabIndex={-1} aria-labelledby={titleId}>
      <div role="alert">
        <h2 className="nhsuk-error-summary__heading" id={titleId}>
          There is a problem
        </h2>
        <div className="nhsuk-error-summary__body">
          {message && <p>{message}</p>}
          {problems.length > 0 && (
            <ul className="nhsuk-list nhsuk-error-summary__list">
              {problems.map((problem) => (
                <li key={`${problem.fieldId} ${problem.message}`}>
                  <ProblemLink problem={problem} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}

function ProblemLink({ problem }: { readonly problem: Problem }) {
  const { fieldId, message } = problem;
  if (!fieldId) return message;
  return (
    <a
      href={`#${fieldId}`}
      onClick={(event) => {
        // The address belongs to the router; the focus is moved by hand.
        event.preventDefault();
        const field = document.getElementById(fieldId);
        field?.closest('.nhsuk-form-group')?.scrollIntoView();
        field?.focus({ preventScroll: true });
      }}
    >
      {message}
    </a>
  );
}
