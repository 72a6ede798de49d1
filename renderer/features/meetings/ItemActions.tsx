import { useState } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { ActionForm } from '../actions/ActionForm.tsx';
import { ActionList } from '../actions/ActionList.tsx';

/** The actions of one item. */
export function ItemActions({ meeting, item }: { readonly meeting: Meeting; readonly item: Item }) {
  const [adding, setAdding] = useState(false);
  return (
    <section aria-labelledby="actions">
      <h2 className="nhsuk-heading-m" id="actions">
        Actions
      </h2>
      <ActionList actions={item.actions} />
      {adding ? (
        <div className="ppg-part">
          <ActionForm
            place={{ meetingId: meeting.id, itemId: item.id }}
            decisions={item.decisions}
            onDone={() => setAdding(false)}
            onCancel={() => setAdding(false)}
          />
        </div>
      ) : (
        <p>
          <Button look="secondary" small onClick={() => setAdding(true)}>
            Add an action
          </Button>
        </p>
      )}
    </section>
  );
}
