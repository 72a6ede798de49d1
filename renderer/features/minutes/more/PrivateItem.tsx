import { useId } from 'react';
import type { Item } from '../../../../shared/meetings/item.ts';
import { Checkbox } from '../../../components/Checkboxes.tsx';
import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { useCommand } from '../../../rpc/use-command.ts';
import { useLatestChoice } from '../../../rpc/use-latest-choice.ts';

/** Whether the item is left out of public copies and of the room view. */
export function PrivateItem({ item }: { readonly item: Item }) {
  const id = useId();
  const save = useCommand('meetings.saveItemFacts');
  const { purpose, plannedMinutes, askedBy, agendaWords } = item;
  const facts = { id: item.id, purpose, plannedMinutes, askedBy, agendaWords };
  const [isPrivate, choose] = useLatestChoice(
    { value: item.isPrivate, version: item.version },
    (value, version) => save.run({ ...facts, version, isPrivate: value }),
  );
  return (
    <>
      <FailureNotice failure={save.failure} />
      <Checkbox
        id={id}
        label="This item is private"
        hint="It is left out of the public copy and not shown in the room view."
        checked={isPrivate}
        onChange={(event) => choose(event.target.checked)}
      />
    </>
  );
}
