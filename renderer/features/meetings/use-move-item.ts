import { useEffect, useRef, useState } from 'react';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { queryClient } from '../../rpc/query-client.ts';
import { useCommand } from '../../rpc/use-command.ts';

type Step = { readonly id: number; readonly by: 1 | -1 };

/** The ids of what moves an item, so that the focus finds them again where it was moved to. */
export const movedIds = (itemId: number) => ({
  title: `item-${itemId}-title`,
  up: `item-${itemId}-up`,
  down: `item-${itemId}-down`,
});

/** Moves items of a meeting up and down; presses while one is being moved are done after it. */
export function useMoveItem({ id: meetingId, itemList }: Pick<Meeting, 'id' | 'itemList'>) {
  const move = useCommand('meetings.moveItem');
  const [said, setSaid] = useState('');
  const steps = useRef<Step[]>([]);
  const isMoving = useRef(false);
  const pressed = useRef<{ readonly focus: string; readonly itemId: number }>(undefined);

  const order = itemList.map((item) => `${item.id} ${item.position}`).join();
  const seen = useRef(order);
  useEffect(() => {
    if (seen.current === order) return;
    seen.current = order;
    // What was moved may have lost the focus; at an end of the list its button is gone.
    if (!pressed.current || document.activeElement !== document.body) return;
    const { focus, itemId } = pressed.current;
    const button = document.getElementById(focus);
    (button ?? document.getElementById(movedIds(itemId).title))?.focus();
  }, [order]);

  const moveOnce = async ({ id, by }: Step): Promise<boolean> => {
    // Read anew after each move, which changes the places and the versions.
    const meeting = queryClient.getQueryData<Meeting>(['meetings.get', { id: meetingId }]);
    const items = meeting?.itemList ?? itemList;
    const item = items.find((one) => one.id === id);
    const position = (item?.position ?? 0) + by;
    if (!item || position < 1 || position > items.length) return true;
    const result = await move.run({ id, version: item.version, position });
    if (result.ok) setSaid(`${item.title} is item ${position} of ${items.length}.`);
    return result.ok;
  };
  const moveBy = async (itemId: number, by: 1 | -1) => {
    pressed.current = { focus: document.activeElement?.id ?? '', itemId };
    steps.current.push({ id: itemId, by });
    if (isMoving.current) return;
    isMoving.current = true;
    for (let next = steps.current.shift(); next; next = steps.current.shift()) {
      if (!(await moveOnce(next))) steps.current = [];
    }
    isMoving.current = false;
  };
  return {
    moveBy: (itemId: number, by: 1 | -1) => void moveBy(itemId, by),
    said,
    failure: move.failure,
  };
}
