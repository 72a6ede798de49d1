import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** On the year's page: who signed it, and that a sign-off no longer stands. */
export function SignOffNote({ year }: { readonly year: number }) {
  const query = useOperation('years.get', { year });
  const given = (query.data?.signOffs ?? []).filter(({ withdrawn }) => withdrawn === null);
  if (given.length === 0) return null;
  return (
    <InsetText>
      {given.map(({ id, side, name, signedOn, stands }) => (
        <p key={id}>
          Signed for the {side} by {name} on {formatDay(signedOn)}
          {stands ? '.' : '. This no longer stands: the record was changed afterwards.'}
        </p>
      ))}
      <p>
        <Link to={`/evidence/sign-off?year=${year}`}>See the sign-offs</Link>
      </p>
    </InsetText>
  );
}
