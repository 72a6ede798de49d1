import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { minutingIn } from './minuting-place.ts';

/** To the minutes from whose screen somebody came, otherwise to where the page belongs. */
export function BackFromMinuting({ otherwise }: { readonly otherwise: ReactNode }) {
  const from = minutingIn(useLocation().state);
  if (!from) return otherwise;
  return (
    <BackLink to={`/meetings/${from.meetingId}/minutes?item=${from.itemId}`}>
      The minutes you were writing
    </BackLink>
  );
}
