import type { ReactNode } from 'react';

type EmptyStateProps = {
  /** What is not there yet, as a sentence. */
  readonly children: ReactNode;
  /** How to begin. */
  readonly action?: ReactNode;
};

/** A list with nothing in it yet, and the way to begin. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="ppg-empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
