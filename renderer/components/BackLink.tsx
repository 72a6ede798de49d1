import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The way back to the list a page belongs to. */
export function BackLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <Link className="nhsuk-back-link" to={to}>
      {children}
    </Link>
  );
}
