// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LeaveGuard } from './LeaveGuard.tsx';
import { markUnsaved } from './unsaved.ts';

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

async function goFrom(from: string, to: string) {
  const router = createMemoryRouter([{ path: '*', element: <LeaveGuard /> }], {
    initialEntries: [from],
  });
  act(() => root.render(<RouterProvider router={router} />));
  await act(() => router.navigate(to));
  const { pathname, search } = router.state.location;
  return { at: pathname + search, asked: place.querySelector('dialog')?.open === true };
}

it.each(['/evidence/edec?year=2025', '/evidence/sign-off?year=2026'])(
  'asks before %s is shown with something unsaved',
  async (to) => {
    const saved = markUnsaved();
    const from = '/evidence/edec?year=2026';

    expect(await goFrom(from, to)).toEqual({ at: from, asked: true });
    saved();
  },
);

it('asks nothing when everything is saved', async () => {
  expect(await goFrom('/evidence?year=2026', '/evidence?year=2025')).toEqual({
    at: '/evidence?year=2025',
    asked: false,
  });
});

it('asks nothing on the way to a part of the same page', async () => {
  const saved = markUnsaved();

  expect(await goFrom('/evidence?year=2026', '/evidence?year=2026#part')).toMatchObject({
    asked: false,
  });
  saved();
});
