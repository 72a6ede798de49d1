import type { ReactNode } from 'react';

export type SummaryRow = {
  readonly key: string;
  /** An empty value is shown as "Not given". */
  readonly value: ReactNode;
  readonly action?: ReactNode;
};

/** Facts by name, for reading. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const anyAction = rows.some((row) => Boolean(row.action));
  return (
    <dl className="nhsuk-summary-list">
      {rows.map((row) => (
        <div
          key={row.key}
          className={`nhsuk-summary-list__row${
            anyAction && !row.action ? ' nhsuk-summary-list__row--no-actions' : ''
          }`}
        >
          <dt className="nhsuk-summary-list__key">{row.key}</dt>
          <dd className="nhsuk-summary-list__value">
            {row.value === '' || row.value === null || row.value === undefined ? (
              <span className="ppg-quiet">Not given</span>
            ) : (
              row.value
            )}
          </dd>
          {row.action && <dd className="nhsuk-summary-list__actions">{row.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
