import type { Meeting } from '../../../shared/meetings/contract.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { ItemSummary } from './ItemSummary.tsx';
import { useMoveItem } from './use-move-item.ts';

/** The items of a meeting in their order, with what was said, decided and undertaken. */
export function MeetingItems({ meeting }: { readonly meeting: Meeting }) {
  const { itemList } = meeting;
  const { moveBy, said, failure } = useMoveItem(meeting);
  return (
    <>
      <h2 className="nhsuk-heading-m">Items</h2>
      <FailureNotice failure={failure} />
      {itemList.length === 0 ? (
        <EmptyState>
          No items yet. Add what is to be talked about, or what was; notes, decisions and actions go
          with each item.
        </EmptyState>
      ) : (
        <ol className="ppg-items">
          {itemList.map((item) => (
            <ItemSummary
              key={item.id}
              meeting={meeting}
              item={item}
              last={item.position === itemList.length}
              onMove={(by) => moveBy(item.id, by)}
            />
          ))}
        </ol>
      )}
      <p role="status" className="ppg-said">
        {said}
      </p>
    </>
  );
}
