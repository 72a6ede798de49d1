// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TrailWatch } from './TrailWatch.tsx';

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function watch(answer: { intact: boolean; message: string }): Promise<string[]> {
  const asked: string[] = [];
  vi.stubGlobal('ppg', {
    on: () => () => {},
    invoke: async (name: string) => {
      asked.push(name);
      return { ok: true, value: answer };
    },
  });
  const router = createMemoryRouter([{ path: '*', Component: TrailWatch }]);
  act(() => root.render(<RouterProvider router={router} />));
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  return asked;
}

it('checks the trail by itself once a record is open, and tells of one that does not fit', async () => {
  const asked = await watch({ intact: false, message: 'Entry 5 was changed.' });

  expect(asked).toEqual(['trail.verify']);
  expect(place.querySelector('[role=alert]')?.textContent).toContain('Entry 5 was changed.');
  expect(place.querySelector('a')?.getAttribute('href')).toBe('/settings/trail');
});

it('is silent while all is well', async () => {
  const asked = await watch({ intact: true, message: 'The trail holds.' });

  expect(asked).toEqual(['trail.verify']);
  expect(place.textContent).toBe('');
});
