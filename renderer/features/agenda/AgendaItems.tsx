import { useEffect, useState } from 'react';
import { timetable } from '../../../shared/agenda/timetable.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { useMoveItem } from '../meetings/use-move-item.ts';
import { AgendaRow } from './AgendaRow.tsx';

type AgendaItemsProps = {
  readonly meeting: Meeting;
  /** How often items were made of a template while the page was shown. */
  readonly made: number;
};

/** The items in their order, with the clock running along; Alt and an arrow key move one. */
export function AgendaItems({ meeting, made }: AgendaItemsProps) {
  const { itemList, startsAt, endsAt } = meeting;
  const { starts, words } = timetable(itemList, startsAt, endsAt);
  const { moveBy, said: moved, failure: notMoved } = useMoveItem(meeting);
  const remove = useCommand('meetings.removeItem');
  const [removed, setRemoved] = useState('');
  const fixed = meeting.locked || meeting.cancelled;

  // What was pressed to make them may be gone: the items are what comes next.
  useEffect(() => {
    if (made > 0) document.getElementById('agenda-items')?.focus();
  }, [made]);

  const removeIt = async (item: Item) => {
    const result = await remove.run({ id: item.id, version: item.version });
    if (!result.ok) return;
    setRemoved(`${item.title} was taken off the agenda.`);
    document.getElementById('agenda-items')?.focus();
  };

  return (
    <section aria-labelledby="agenda-items">
      <h2 className="nhsuk-heading-m" id="agenda-items" tabIndex={-1}>
        Items
      </h2>
      <p>{words}</p>
      {!fixed && (
        <p className="ppg-quiet">Move an item with Up and Down, or Alt and an arrow key.</p>
      )}
      <FailureNotice failure={notMoved ?? remove.failure} />
      <ol className="ppg-items">
        {itemList.map((item, index) => (
          <AgendaRow
            key={item.id}
            meetingId={meeting.id}
            item={item}
            start={starts[index] ?? null}
            last={index === itemList.length - 1}
            fixed={fixed}
            onMove={(by) => {
              setRemoved('');
              moveBy(item.id, by);
            }}
            onRemove={() => void removeIt(item)}
          />
        ))}
      </ol>
      <p role="status" className="ppg-said">
        {removed === '' ? moved : removed}
      </p>
    </section>
  );
}
