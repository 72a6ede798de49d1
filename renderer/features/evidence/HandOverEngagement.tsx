import { Link } from 'react-router';
import { count } from '../../components/plural.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { changesThatGoOn, changeInWords } from './hand-over-words.ts';

type Summary = Pick<AnswerOf<'home.summary'>, 'changes' | 'thisYear' | 'today'>;

/** Engagement with something still to be recorded, and each material change that goes on. */
export function HandOverEngagement({ changes, thisYear, today }: Summary) {
  const all = useOperation('worksheets.list', { kind: 'material change' }).data?.worksheets ?? [];
  const { activitiesWaiting } = thisYear;
  return (
    <>
      {activitiesWaiting > 0 && (
        <li>
          <Link to="/engagement">
            {count(activitiesWaiting, 'activity', 'activities')} outside meetings with something
            still to be recorded
          </Link>
        </li>
      )}
      {changesThatGoOn(all, { today, open: changes.map(({ id }) => id) }).map((one) => (
        <li key={one.id}>
          <Link to={`/engagement/worksheets/${one.id}`}>Material change: {one.title}</Link>.{' '}
          {changeInWords(one, today)}
        </li>
      ))}
    </>
  );
}
