import { Link } from 'react-router';
import type { Item } from '../../../shared/meetings/item.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { fromMinuting, type MinutingPlace } from './minuting-place.ts';

type AgendaWordsProps = { readonly meetingId: number; readonly item: Item };

/** What stands under an item on the agenda, in sight while it is minuted. */
export function AgendaWords({ meetingId, item }: AgendaWordsProps) {
  const lines = item.agendaWords.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <ul className="ppg-minuting__words" aria-label="On the agenda">
      {item.purpose === 'matters arising' ? (
        <Matters meetingId={meetingId} itemId={item.id} lines={lines} />
      ) : (
        lines.map((line, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same line may be typed twice
          <li key={at}>{line}</li>
        ))
      )}
    </ul>
  );
}

type MattersProps = MinutingPlace & { readonly lines: readonly string[] };

/** Each action leads to its page, where it is said to be done. */
function Matters({ meetingId, itemId, lines }: MattersProps) {
  const { data } = useOperation('agenda.mattersArising', { meetingId });
  return lines.map((line, at) => {
    const [reference = ''] = line.split(':');
    const matter = data?.matters.find((each) => each.reference === reference);
    return (
      // oxlint-disable-next-line react/no-array-index-key -- the same line may be typed twice
      <li key={at}>
        {matter?.actionId ? (
          <>
            <Link to={`/actions/${matter.actionId}`} state={fromMinuting({ meetingId, itemId })}>
              {reference}
            </Link>
            {line.slice(reference.length)}
          </>
        ) : (
          line
        )}
      </li>
    );
  });
}
