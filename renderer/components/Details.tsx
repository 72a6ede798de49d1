import type { ReactNode } from 'react';

type DetailsProps = {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
};

/** More, for whoever opens it. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="nhsuk-details" open={open}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text">{children}</div>
    </details>
  );
}
