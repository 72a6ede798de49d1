// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { queryClient } from '../rpc/query-client.ts';
import { Desk } from './Desk.tsx';

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
  queryClient.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const passing = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

it('tells within a minute of a daily backup that failed while nobody did anything', async () => {
  let problem: string | null = null;
  const record = () => ({
    name: 'group',
    path: '/group.ppg',
    readOnly: null,
    backups: { problem },
  });
  const answers: Readonly<Record<string, () => object>> = {
    'session.who': () => ({ person: { name: 'Alex Sample', role: 'secretary' } }),
    'record.status': () => ({ record: record(), suggestedFolder: '', suggestedFolderNote: '' }),
    'shell.fileToOpen': () => ({ path: null }),
    'practice.get': () => ({ practice: null }),
    'trail.verify': () => ({ intact: true }),
  };
  vi.stubGlobal('ppg', {
    on: () => () => {},
    invoke: async (name: string) => ({ ok: true, value: answers[name]?.() ?? {} }),
  });
  const router = createMemoryRouter([{ path: '*', Component: Desk }]);
  act(() =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    ),
  );
  await passing(100);
  expect(place.querySelector('main')).not.toBeNull();
  expect(place.textContent).not.toContain('The last backup could not be made');
  problem = 'The disk may be full.';

  await passing(61_000);

  expect(place.querySelector('main')?.textContent).toContain(
    'The last backup could not be made. The disk may be full.',
  );
});
