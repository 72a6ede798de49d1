// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { queryClient } from '../../../rpc/query-client.ts';
import { SpellingCheck } from './SpellingCheck.tsx';

let place: HTMLElement;
let notes: HTMLTextAreaElement;
let root: ReturnType<typeof createRoot>;
let answer: (result: unknown) => void;

const invoke = () =>
  new Promise((resolve) => {
    answer = resolve;
  });

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  Object.assign(window, { ppg: { invoke, on: () => () => {} } });
  notes = document.body.appendChild(document.createElement('textarea'));
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <MemoryRouter>
          <SpellingCheck meetingId={1} field={{ current: notes }} active />
        </MemoryRouter>
      </QueryClientProvider>,
    ),
  );
});

afterEach(() => {
  act(() => root.unmount());
  notes.remove();
  place.remove();
  vi.unstubAllGlobals();
});

const press = (key: string) =>
  act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key })));
const found = () =>
  act(async () => answer({ ok: true, value: { unknown: [], count: 0, words: 0 } }));

it('leads from the key to what was found', async () => {
  notes.focus();
  press('F7');
  await found();

  expect(document.activeElement?.textContent).toBe('No spelling mistakes were found.');
});

it('stays in the notes when somebody has gone on writing meanwhile', async () => {
  press('F7');
  notes.focus();
  await found();

  expect(place.textContent).toContain('No spelling mistakes were found.');
  expect(document.activeElement).toBe(notes);
});
