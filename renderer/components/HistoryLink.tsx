import { Link } from 'react-router';

/**
 * The way from a thing to all that was ever changed about it: `of` as the trail names it, "member 12";
 * or from all things of a `kind`, those since removed too.
 */
export function HistoryLink(
  props: { readonly of: string } | { readonly kind: 'population table' },
) {
  return (
    <p>
      <Link to={`/history?${String(new URLSearchParams({ ...props }))}`}>
        History: who changed what, and when
      </Link>
    </p>
  );
}
