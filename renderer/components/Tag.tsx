import type { ReactNode } from 'react';

export type TagColour = 'blue' | 'grey' | 'white';

/** A word or two about a thing. Never red, amber or green: nothing here is given a mark. */
export function Tag({
  colour = 'blue',
  children,
}: {
  readonly colour?: TagColour;
  readonly children: ReactNode;
}) {
  return <strong className={`nhsuk-tag nhsuk-tag--${colour}`}>{children}</strong>;
}
