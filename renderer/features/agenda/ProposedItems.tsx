import { askedByWithin } from '../../../shared/agenda/asked-by.ts';
import { alreadyThere } from '../../../shared/agenda/already-there.ts';
import type { ProposedItem } from '../../../shared/agenda/agenda.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { Checkbox } from '../../components/Checkboxes.tsx';

type ProposedItemsProps = {
  readonly items: readonly ProposedItem[];
  /** What is on the agenda already. */
  readonly there: readonly Item[];
  /** Waiting items left for a later meeting. */
  readonly left: readonly number[];
  readonly onLeave: (backlogId: number, leave: boolean) => void;
};

/** What a template would make: each item with where it comes from, and a choice for what waits. */
export function ProposedItems({ items, there, left, onLeave }: ProposedItemsProps) {
  const known = alreadyThere(items, there);
  const added = items.filter((_, index) => known[index] === undefined);
  if (added.length === 0) return <p>Everything in this template is on the agenda already.</p>;
  return (
    <ol>
      {added.map(({ title, from, backlogId, earlierItemId, askedBy, isPrivate }) => (
        <li key={`${from} ${backlogId ?? earlierItemId ?? ''} ${title}`}>
          {backlogId === null ? (
            <>
              {title}
              {isPrivate && <span className="ppg-quiet"> (private)</span>}
              {origins[from] !== '' && <span className="ppg-quiet"> ({origins[from]})</span>}
            </>
          ) : (
            <Checkbox
              id={`take-${backlogId}`}
              label={`${title} (waiting${askedBy === '' ? '' : `, asked for by ${askedByWithin(askedBy)}`})`}
              checked={!left.includes(backlogId)}
              onChange={(event) => onLeave(backlogId, !event.target.checked)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

const origins: Readonly<Record<ProposedItem['from'], string>> = {
  template: '',
  'standing items': 'standing item',
  'matters arising': 'with the open actions',
  backlog: 'waiting',
  'not discussed': 'put off or not discussed last time',
};
