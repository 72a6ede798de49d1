// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { queryClient, refreshEverything } from '../../rpc/query-client.ts';
import { movedIds, useMoveItem } from './use-move-item.ts';

type Items = Meeting['itemList'];

const itemsAt = (position: number, version: number) =>
  [{ id: 7, title: 'Parking', position, version }, { id: 1 }, { id: 2 }, { id: 3 }] as Items;

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
let answers: ((saved: unknown) => void)[];
const invoke = vi.fn();

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  answers = [];
  invoke.mockReset().mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  Object.assign(window, { ppg: { invoke } });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  queryClient.clear();
  vi.unstubAllGlobals();
});

function Row({ itemList }: { readonly itemList: Items }) {
  const { moveBy, said } = useMoveItem({ id: 5, itemList });
  const { title, up } = movedIds(7);
  return (
    <>
      <a href="#item" id={title}>
        Parking
      </a>
      {itemList[0]?.position !== 1 && (
        <button type="button" id={up} onClick={() => moveBy(7, -1)}>
          Up
        </button>
      )}
      <output>{said}</output>
    </>
  );
}

function show(itemList: Items): void {
  queryClient.setQueryData(['meetings.get', { id: 5 }], { itemList });
  act(() => root.render(<Row itemList={itemList} />));
}

const answer = (value: unknown) => act(async () => answers.shift()?.({ ok: true, value }));

/** A save is over some turns after its answer, once the page shows what was saved. */
const soon = (expectation: () => void) =>
  vi.waitFor(
    async () => {
      await act(async () => refreshEverything());
      expectation();
    },
    { timeout: 10_000 },
  );

const sent = () => invoke.mock.calls.map(([, input]): unknown => input);

it('moves once for each press, also while the one before is being saved', async () => {
  show(itemsAt(3, 1));
  const up = place.querySelector('button');
  up?.focus();
  act(() => up?.click());
  act(() => up?.click());
  expect(sent()).toEqual([{ id: 7, version: 1, position: 2 }]);

  show(itemsAt(2, 2));
  await answer({ version: 2 });
  await soon(() => expect(sent()).toHaveLength(2));
  await answer({ version: 3 });
  show(itemsAt(1, 3));

  expect(sent()[1]).toEqual({ id: 7, version: 2, position: 1 });
  await soon(() => expect(place.textContent).toContain('Parking is item 1 of 4.'));
  expect(document.activeElement?.id).toBe(movedIds(7).title);
});

it('does nothing at the end of the list', async () => {
  show(itemsAt(3, 1));
  queryClient.setQueryData(['meetings.get', { id: 5 }], { itemList: itemsAt(1, 2) });
  await act(async () => place.querySelector('button')?.click());

  expect(invoke).not.toHaveBeenCalled();
});
