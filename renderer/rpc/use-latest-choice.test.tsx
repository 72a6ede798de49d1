// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Result } from '../../shared/rpc/result.ts';
import { useLatestChoice } from './use-latest-choice.ts';

type Saved = Result<{ readonly version: number }>;
type Stored = { readonly value: boolean; readonly version: number };

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
let sent: Stored[];
let answers: ((saved: Saved) => void)[];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  [sent, answers] = [[], []];
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

function Box({ stored }: { readonly stored: Stored }) {
  const [value, choose] = useLatestChoice(stored, (next, version) => {
    sent.push({ value: next, version });
    return new Promise((resolve) => answers.push(resolve));
  });
  return (
    <button type="button" aria-pressed={value} onClick={() => choose(!value)}>
      Private
    </button>
  );
}

const show = (value: boolean, version: number) =>
  act(() => root.render(<Box stored={{ value, version }} />));
const press = () => act(() => place.querySelector('button')?.click());
const answer = (saved: Saved) => act(async () => answers.shift()?.(saved));
const shown = () => place.querySelector('button')?.getAttribute('aria-pressed');

it('saves the newest of several presses after the first, on its version', async () => {
  show(false, 3);
  press();
  press();
  expect(shown()).toBe('false');
  await answer({ ok: true, value: { version: 4 } });
  await answer({ ok: true, value: { version: 5 } });
  show(false, 5);

  expect(sent).toEqual([
    { value: true, version: 3 },
    { value: false, version: 4 },
  ]);
  expect(shown()).toBe('false');
});

it('shows what was pressed before the record is read anew, and then the record', async () => {
  show(false, 3);
  press();
  await answer({ ok: true, value: { version: 4 } });
  expect(shown()).toBe('true');

  show(true, 4);
  show(false, 5);

  expect(shown()).toBe('false');
  expect(sent).toHaveLength(1);
});

it('shows what the record holds, where that is not what was pressed', async () => {
  show(true, 3);
  press();
  show(true, 4);
  await answer({ ok: true, value: { version: 4 } });

  expect(shown()).toBe('true');
  press();
  expect(sent.at(-1)).toEqual({ value: false, version: 4 });
});

it('goes back to what the record holds when it is refused', async () => {
  show(false, 3);
  press();
  await answer({ ok: false, error: { code: 'CONFLICT', message: 'Changed since.' } });

  expect(shown()).toBe('false');
});

it('goes on with what the record holds once it was refused for that', async () => {
  show(false, 3);
  press();
  show(false, 4);
  await answer({ ok: false, error: { code: 'CONFLICT', message: 'Changed since.' } });
  press();

  expect(sent.at(-1)).toEqual({ value: true, version: 4 });
});
