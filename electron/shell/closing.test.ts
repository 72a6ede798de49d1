import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeWithCare } from './closing.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function desk({ agrees = false, crashed = false } = {}) {
  const window = Object.assign(new EventEmitter(), {
    webContents: { isCrashed: () => crashed },
    destroy: vi.fn(),
  });
  const dialogs = {
    closeUnsaved: vi.fn(async () => agrees),
    closeUnanswered: vi.fn(async () => agrees),
  };
  const tell = vi.fn();
  // Only what is used of a window stands in for it.
  const closing = closeWithCare(window as unknown as BrowserWindow, dialogs, tell);
  const close = (): boolean => {
    let prevented = false;
    window.emit('close', {
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  };
  return { window, dialogs, tell, closing, close };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

it('waits for the page to save, then closes without a question', async () => {
  const { window, dialogs, tell, closing, close } = desk();

  expect(close()).toBe(true);
  expect(tell).toHaveBeenCalledExactlyOnceWith('closing', {});
  expect(window.destroy).not.toHaveBeenCalled();
  closing.ready({ unsaved: false });
  await settle();

  expect(window.destroy).toHaveBeenCalledOnce();
  expect(dialogs.closeUnsaved).not.toHaveBeenCalled();
});

it.each([true, false])('asks when something is not saved: %s', async (agrees) => {
  const { window, dialogs, closing, close } = desk({ agrees });

  close();
  closing.ready({ unsaved: true });
  await settle();

  expect(dialogs.closeUnsaved).toHaveBeenCalledOnce();
  expect(window.destroy).toHaveBeenCalledTimes(agrees ? 1 : 0);
});

it('asks when the page does not answer in three seconds', async () => {
  const { dialogs, close } = desk();

  close();
  await vi.advanceTimersByTimeAsync(2999);
  expect(dialogs.closeUnanswered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);

  expect(dialogs.closeUnanswered).toHaveBeenCalledOnce();
});

it('asks once, however often the cross is pressed, and can be asked again later', async () => {
  const { tell, closing, close } = desk();

  close();
  close();
  expect(tell).toHaveBeenCalledOnce();
  closing.ready({ unsaved: true });
  await settle();
  close();

  expect(tell).toHaveBeenCalledTimes(2);
});

it('closes a page that has crashed at once', () => {
  expect(desk({ crashed: true }).close()).toBe(false);
});
