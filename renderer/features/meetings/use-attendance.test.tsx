// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Failure } from '../../../shared/rpc/result.ts';
import { useAttendance } from './use-attendance.ts';

const member = { memberId: 4, name: 'Alex Sample', state: 'not recorded', roles: [] };
// Only what is used of a meeting stands in for it.
const meeting = {
  id: 5,
  version: 1,
  attendance: [{ ...member, arrivedAt: null, leftAt: null }],
  inAttendance: [],
  otherApologies: [],
} as unknown as Meeting;

const invoke = vi.fn();
let root: ReturnType<typeof createRoot>;
let attendance: ReturnType<typeof useAttendance>;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('ppg', { invoke });
  invoke.mockReset();
  root = createRoot(document.createElement('div'));
  act(() => root.render(<Who />));
  act(() => attendance.setEntry(4, { state: 'present', arrivedAt: '', leftAt: '' }));
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

function Who() {
  const made = useAttendance(meeting);
  useEffect(() => {
    attendance = made;
  });
  return null;
}

const failing = (error: Failure) => invoke.mockResolvedValue({ ok: false, error });
const saveInPassing = () => act(async () => attendance.saveInPassing());

it('tries again later what could not be saved for a moment', async () => {
  failing({ code: 'INTERNAL', message: 'The disk is full.' });

  await saveInPassing();
  expect(attendance.isHeldUp).toBe(true);
  await saveInPassing();

  expect(invoke).toHaveBeenCalledTimes(2);
});

it('leaves alone what was refused until it is changed', async () => {
  failing({ code: 'INVALID_INPUT', message: 'No.', fields: { 'attendance.0.arrivedAt': 'No' } });

  await saveInPassing();
  await saveInPassing();

  expect(attendance.isHeldUp).toBe(false);
  expect(invoke).toHaveBeenCalledTimes(1);
});
