// @vitest-environment happy-dom
import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, expect, it, vi } from 'vitest';
import { noteSaveState } from '../rpc/saved-at.ts';
import { SavedNote } from './SavedNote.tsx';

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  noteSaveState({ state: 'saved', at: new Date(2026, 11, 8, 10, 42) });
  noteSaveState({ state: 'not saved', why: 'An action is recorded under it' });
});

function shown(note: ReactNode): string | null {
  const place = document.createElement('div');
  const root = createRoot(place);
  act(() => root.render(note));
  const words = place.textContent;
  act(() => root.unmount());
  return words;
}

it('says of the whole page that the last change was refused', () => {
  expect(shown(<SavedNote />)).toBe('Not saved');
});

it('says of what is saved when it was, though something else was refused', () => {
  expect(shown(<SavedNote refused={false} />)).toBe('Saved 10:42');
});

it('says of what was typed since that it is not saved yet', () => {
  expect(shown(<SavedNote unsaved refused={false} />)).toBe('Not saved yet');
});
