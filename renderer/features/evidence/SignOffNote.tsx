import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { noLongerBecause, signedOnInWords } from '../../../shared/year-close/sign-off.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/**
 * On the year's page: who signed it, that a sign-off no longer stands unless the same side signed
 * again, and that the year was closed.
 */
export function SignOffNote({ year }: { readonly year: number }) {
  const query = useOperation('years.get', { year });
  const given = (query.data?.signOffs ?? []).filter(({ withdrawn }) => withdrawn === null);
  const copies = query.data?.copies ?? [];
  if (given.length + copies.length === 0) return null;
  const stand = new Set(given.filter(({ stands }) => stands).map(({ side }) => side));
  return (
    <InsetText>
      {given
        .filter(({ side, stands }) => stands || !stand.has(side))
        .map((one) => (
          <p key={one.id}>
            Signed for the {one.side} by {one.name} on {signedOnInWords(one)}
            {one.stands ? '.' : `. This no longer stands: ${noLongerBecause(one)}.`}
          </p>
        ))}
      {copies.map(({ id, closedOn }) => (
        <p key={id}>
          Closed on {formatDay(closedOn)}:{' '}
          <Link to={`/evidence/closed?copy=${id}`}>the copy of that day</Link>. What is added since
          stands below all the same.
        </p>
      ))}
      <p>
        <Link to={`/evidence/sign-off?year=${year}`}>See the sign-offs</Link>
      </p>
    </InsetText>
  );
}
