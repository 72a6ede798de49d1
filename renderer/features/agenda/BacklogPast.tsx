import { askedByWithin } from '../../../shared/agenda/asked-by.ts';
import { Link } from 'react-router';
import type { BacklogItem } from '../../../shared/agenda/agenda.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { Details } from '../../components/Details.tsx';

/** What waited once, with what became of it: whoever asked can be told. */
export function BacklogPast({ items }: { readonly items: readonly BacklogItem[] }) {
  if (items.length === 0) return null;
  return (
    <Details summary="No longer waiting">
      <ul>
        {items.toReversed().map((item) => (
          <li key={item.id}>
            {item.title}
            {item.askedBy && `, asked for by ${askedByWithin(item.askedBy.name)}`}:{' '}
            <Became item={item} />
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Became({ item }: { readonly item: BacklogItem }) {
  const { meetingId, meetingOn, itemId, closedOn, closedReason } = item;
  if (closedOn !== null)
    return (
      <>
        dropped on {formatDay(closedOn)}: {closedReason}
      </>
    );
  return meetingOn === null ? null : (
    <Link to={`/meetings/${meetingId}/items/${itemId}`}>
      on the agenda of {formatDay(meetingOn)}
    </Link>
  );
}
