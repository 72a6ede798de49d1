import { useId } from 'react';
import type { Item } from '../../../../shared/meetings/item.ts';
import { Checkbox } from '../../../components/Checkboxes.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { useCommand } from '../../../rpc/use-command.ts';

/** Whether the item is left out of public copies and of the room view. */
export function PrivateItem({ item }: { readonly item: Item }) {
  const id = useId();
  const save = useCommand('meetings.saveItemFacts');
  const { purpose, plannedMinutes, askedBy, agendaWords, version } = item;
  const facts = { id: item.id, version, purpose, plannedMinutes, askedBy, agendaWords };
  return (
    <>
      <FailureNotice failure={save.failure} />
      <Checkbox
        id={id}
        label="This item is private"
        hint="It is left out of the public copy and not shown in the room view."
        checked={item.isPrivate}
        // Not `disabled`: that would take the focus away, and what is typed next would go nowhere.
        aria-disabled={save.running || undefined}
        onChange={(event) => {
          if (!save.running) void save.run({ ...facts, isPrivate: event.target.checked });
        }}
      />
    </>
  );
}
