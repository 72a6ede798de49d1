import { useCallback, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useSearchParams } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { saveWhatSavesItself } from '../../app/unsaved.ts';
import { firstItem, lastPlace } from './last-place.ts';
import { useKey } from './use-key.ts';

export type Minuting = ReturnType<typeof useMinuting>;

/** Which item is being minuted, and the keys that lead from one to the next. */
export function useMinuting(
  { id, itemList, locked }: Meeting,
  addItem: RefObject<HTMLInputElement | null>,
) {
  const asked = useSearchParams()[0].get('item');
  const [visited, setVisited] = useState(() => [
    firstItem(itemList, asked === null ? lastPlace(id) : { itemId: Number(asked) }),
  ]);
  const [attendance, setAttendance] = useState(false);
  // An item that was added a moment ago may not be in the meeting that is shown.
  const chosen = visited.findLast((id) => itemList.some((item) => item.id === id));
  const index = Math.max(
    0,
    itemList.findIndex((item) => item.id === chosen),
  );
  const current = itemList[index]?.id;
  const before = itemList[index - 1]?.id;
  const after = itemList[index + 1]?.id;

  // What was visited stays open, with its cursor and what can be undone; the neighbours are opened
  // ahead, so that going on never waits.
  const opened = new Set([...visited, current, after, before]);
  const goTo = useCallback(
    (item: number) => setVisited((now) => [...now.filter((one) => one !== item), item]),
    [],
  );

  const openAttendance = useCallback(() => setAttendance(true), []);
  useKey('F2', openAttendance, !locked);
  const [room, setRoom] = useState(false);
  // What was typed last is shown too.
  const openRoom = useCallback(() => void saveWhatSavesItself().then(() => setRoom(true)), []);
  useKey('F11', openRoom);

  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const wanted = event.shiftKey ? before : after;
      if (wanted !== undefined) goTo(wanted);
      else if (!event.shiftKey) addItem.current?.focus();
    },
    [before, after, goTo, addItem],
  );

  return {
    current,
    opened,
    goTo,
    onKey,
    room,
    openRoom,
    closeRoom: () => {
      // Nothing behind an open dialog can take the focus.
      flushSync(() => setRoom(false));
      focusNotes();
    },
    attendance,
    openAttendance,
    closeAttendance: () => setAttendance(false),
  };
}

/** Back to the notes of the item that is shown; the room may have gone on to another one. */
export function focusNotes(): void {
  const shown = '.ppg-minuting__desk section:not([hidden]) textarea';
  document.querySelector<HTMLElement>(shown)?.focus();
}
