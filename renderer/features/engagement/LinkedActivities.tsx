import { Link } from 'react-router';
import { daysInWords } from '../../../shared/engagement/in-words.ts';
import { useOperation } from '../../rpc/use-operation.ts';

type Of = { readonly feedbackId: number } | { readonly improvementId: number };

/** The activities outside meetings that something belongs to; nothing where there are none. */
export function LinkedActivities({ of, heading }: { readonly of: Of; readonly heading: string }) {
  const activities = useOperation('engagement.linkedTo', of).data?.activities ?? [];
  if (activities.length === 0) return null;
  return (
    <section aria-labelledby="linked-activities">
      <h2 className="nhsuk-heading-m" id="linked-activities">
        {heading}
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {activities.map((one) => (
          <li key={one.id}>
            <Link to={`/engagement/${one.id}`}>{one.title}</Link>{' '}
            <span className="ppg-quiet">
              ({one.kind}, {daysInWords(one)})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
