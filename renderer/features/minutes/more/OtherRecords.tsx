import { Link } from 'react-router';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import type { Item } from '../../../../shared/meetings/item.ts';
import type { OtherEntry } from '../../../../shared/minutes/kept-notes.ts';
import { Tag } from '../../../components/Tag.tsx';
import { fromMinuting } from '../minuting-place.ts';
import { interestSaid } from './record-words.ts';
import { TakeElectionBack } from './TakeElectionBack.tsx';

type OtherRecordsProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly others: readonly OtherEntry[];
};

/** What the minutes hold of an item besides its notes: nothing on paper comes as a surprise. */
export function OtherRecords({ meeting, item, others }: OtherRecordsProps) {
  if (!item.isPrivate && item.interests.length + others.length === 0) return null;
  const decisionsAt = `/meetings/${meeting.id}/items/${item.id}`;
  return (
    <>
      {item.isPrivate && (
        <p>
          <Tag>Private item</Tag> <span className="ppg-quiet">Left out of the public copy.</span>
        </p>
      )}
      {item.interests.length + others.length > 0 && (
        <ul className="ppg-kept" aria-label="Also recorded under this item">
          {item.interests.map((interest, at) => (
            // Two of the same name may have the same interest.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <p>{interestSaid(interest)}</p>
            </li>
          ))}
          {others.map(({ kind, id, reference, text, words, isElection, isPrivate }) => (
            <li key={`${kind} ${id}`}>
              <p>
                <Link
                  to={kind === 'action' ? `/actions/${id}` : decisionsAt}
                  state={fromMinuting({ meetingId: meeting.id, itemId: item.id })}
                >
                  {kind === 'action' ? reference : `Decision ${reference.replace(/^.*\//, '')}`}
                </Link>{' '}
                {text} <span className="ppg-quiet">{words}</span>
                {isPrivate && (
                  <>
                    {' '}
                    <Tag>Private</Tag>
                  </>
                )}
              </p>
              {isElection && !meeting.locked && <TakeElectionBack item={item} id={id} />}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
