// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MemberAttendance } from '../../../shared/meetings/attendance.ts';
import { draftOf, type DraftEntry } from './attendance-draft.ts';
import { AttendanceRows } from './AttendanceRows.tsx';

const members = ['Alex Sample', 'Sam Sample'].map((name, index): MemberAttendance => ({
  memberId: index + 1,
  name,
  mode: 'in person',
  roles: [],
  state: 'present',
  arrivedAt: null,
  leftAt: null,
  needs: [],
}));

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers({ now: new Date('2026-12-08T19:05:00Z') });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function Rows(meeting: { readonly heldOn: string; readonly startsAt: string | null }) {
  const [entries, setEntries] = useState<Record<number, DraftEntry>>(
    Object.fromEntries(members.map((member) => [member.memberId, draftOf(member)])),
  );
  const attendance = {
    entryOf: (id: number) =>
      entries[id] ?? { state: 'present' as const, arrivedAt: '', leftAt: '' },
    problems: [],
    setEntry: (id: number, entry: DraftEntry) => setEntries({ ...entries, [id]: entry }),
  };
  return (
    <AttendanceRows
      meeting={{ ...meeting, endsAt: null, attendance: members }}
      attendance={attendance}
    />
  );
}

function show(heldOn: string, startsAt: string | null = null) {
  act(() => root.render(<Rows heldOn={heldOn} startsAt={startsAt} />));
  place.querySelector<HTMLElement>('[role="radio"]')?.focus();
}

function press(key: string) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => void document.activeElement?.dispatchEvent(event));
}

/** What the field in focus holds. */
const typed = () =>
  document.activeElement instanceof HTMLInputElement ? document.activeElement.value : undefined;

it('takes the time now for somebody late while the meeting is today', () => {
  show('2026-12-08');
  press('l');

  expect(place.textContent).toContain('take the time now');
  expect(typed()).toMatch(/^(?:19[.:]05|7[.:]05 ?pm)$/);
});

it('leaves the time to be typed for a meeting of another day, and says so', () => {
  show('2026-12-01');
  press('e');

  expect(place.textContent).not.toContain('take the time now');
  expect(place.textContent).toContain('type the time, as the meeting is not on now');
  expect(typed()).toBe('');
});

it('takes no time from the clock when the meeting of today is long over', () => {
  show('2026-12-08', '10:00');
  press('l');

  expect(place.textContent).toContain('type the time, as the meeting is not on now');
  expect(typed()).toBe('');
});

it('goes on to the next member with Enter after a time', () => {
  show('2026-12-01');
  press('l');
  press('Enter');

  const row = document.activeElement?.closest('li');
  expect(row?.textContent).toContain('Sam Sample');
});
