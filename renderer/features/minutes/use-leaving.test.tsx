// @vitest-environment happy-dom
import { act, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLeaving, type SavedOnLeaving } from './use-leaving.ts';

type Part = Partial<Omit<SavedOnLeaving, 'save'>>;

let root: ReturnType<typeof createRoot>;
let leave: () => void;
let show: (name: string, part: Part) => void;
let did: string[];
let results: Record<string, 'saved' | 'refused'>;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.createElement('div'));
  did = [];
  results = {};
  act(() => root.render(<Dialog />));
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

function Dialog() {
  const [parts, setParts] = useState(() => [partCalled('who came'), partCalled('who led')]);
  const left = useLeaving(parts, () => did.push('left'));
  useEffect(() => {
    ({ leave } = left);
    show = (name, part) =>
      setParts((now) => now.map((each) => (each.name === name ? { ...each, ...part } : each)));
  });
  return null;
}

function partCalled(name: string) {
  const save = async () => {
    did.push(name);
    await Promise.resolve();
    if (results[name] === 'refused') return false;
    show(name, { unsaved: false });
    return true;
  };
  return { name, unsaved: false, saving: false, save };
}

const showing = (name: string, part: Part) => act(() => show(name, part));
const leaving = () => act(async () => leave());

it('leaves at once when nothing is unsaved', async () => {
  await leaving();

  expect(did).toEqual(['left']);
});

it('saves one part after the other before it leaves', async () => {
  showing('who came', { unsaved: true });
  showing('who led', { unsaved: true });

  await leaving();

  expect(did).toEqual(['who came', 'who led', 'left']);
});

it('leaves by a key that was pressed while a save in passing was under way', async () => {
  showing('who came', { unsaved: true, saving: true });

  await leaving();
  expect(did).toEqual([]);
  await act(async () => show('who came', { unsaved: false, saving: false }));

  expect(did).toEqual(['left']);
});

it('saves what was pressed during a save in passing, and then leaves', async () => {
  showing('who came', { unsaved: true, saving: true });

  await leaving();
  await act(async () => show('who came', { saving: false }));

  expect(did).toEqual(['who came', 'left']);
});

it('stays where a part is refused, and tries again at the next key', async () => {
  showing('who came', { unsaved: true });
  results['who came'] = 'refused';

  await leaving();
  expect(did).toEqual(['who came']);
  results['who came'] = 'saved';
  await leaving();

  expect(did).toEqual(['who came', 'who came', 'left']);
});

it('keeps what is saved when a later part is refused', async () => {
  showing('who came', { unsaved: true });
  showing('who led', { unsaved: true });
  results['who led'] = 'refused';

  await leaving();

  expect(did).toEqual(['who came', 'who led']);
});
