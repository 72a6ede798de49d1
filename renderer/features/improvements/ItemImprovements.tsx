import { Link } from 'react-router';
import { useOperation } from '../../rpc/use-operation.ts';

/** The way from an item to what its decisions became; nothing where none is about an improvement. */
export function ItemImprovements({ itemId }: { readonly itemId: number }) {
  const improvements = useOperation('improvements.ofItem', { itemId }).data?.improvements ?? [];
  if (improvements.length === 0) return null;
  return (
    <section aria-labelledby="item-improvements">
      <h2 className="nhsuk-heading-m" id="item-improvements">
        Improvements settled here
      </h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {improvements.map(({ id, number, outcome }) => (
          <li key={id}>
            <Link to={`/feedback/improvements/${id}`}>
              Decision {number}: {outcome}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
