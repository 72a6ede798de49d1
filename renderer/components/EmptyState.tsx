import type { ReactNode } from 'react';

type EmptyStateProps = {
  /** For the focus, when the last row of a list goes away. */
  readonly id?: string;
  /** What is not there yet, as a sentence. */
  readonly children: ReactNode;
  /** How to begin. */
  readonly action?: ReactNode;
};

/** A list with nothing in it yet, and the way to begin. */
export function EmptyState({ id, children, action }: EmptyStateProps) {
  return (
    <div className="ppg-empty">
      <p id={id} tabIndex={id === undefined ? undefined : -1}>
        {children}
      </p>
      {action}
    </div>
  );
}
