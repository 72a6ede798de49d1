import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { AddPart } from '../../components/form/AddPart.tsx';
import { ActionForm } from '../actions/ActionForm.tsx';
import { ActionList } from '../actions/ActionList.tsx';

/** The actions of one item. */
export function ItemActions({ meeting, item }: { readonly meeting: Meeting; readonly item: Item }) {
  return (
    <section aria-labelledby="actions">
      <h2 className="nhsuk-heading-m" id="actions">
        Actions
      </h2>
      <ActionList actions={item.actions} />
      {!meeting.locked && (
        <AddPart label="Add an action" added="The action is added.">
          {({ onDone, onCancel }) => (
            <ActionForm
              place={{ meetingId: meeting.id, itemId: item.id }}
              decisions={item.decisions}
              onDone={onDone}
              onCancel={onCancel}
            />
          )}
        </AddPart>
      )}
    </section>
  );
}
