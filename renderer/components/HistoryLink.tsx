import { Link } from 'react-router';

/** The way from a thing to all that was ever changed about it. `of` as the trail names it: "member 12". */
export function HistoryLink({ of }: { readonly of: string }) {
  return (
    <p>
      <Link to={`/history?of=${encodeURIComponent(of)}`}>History: who changed what, and when</Link>
    </p>
  );
}
