// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AddOneOf } from './AddOneOf.tsx';

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;

const step = (label: string, added: string) => ({
  label,
  added,
  form: ({ onDone, onCancel }: { readonly onDone: () => void; readonly onCancel: () => void }) => (
    <>
      <input aria-label={`${label} in words`} />
      <button type="button" onClick={onDone}>
        Save
      </button>
      <button type="button" onClick={onCancel}>
        Cancel
      </button>
    </>
  ),
});

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() => root.render(<AddOneOf choices={[step('Plan', 'Planned.'), step('Tell', 'Told.')]} />));
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const buttons = () => [...place.querySelectorAll('button')].map(({ textContent }) => textContent);
const press = (words: string) =>
  act(() =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === words)?.click(),
  );

it('opens one form at a time in the place of the buttons, with the focus in it', () => {
  press('Tell');

  expect(buttons()).toEqual(['Save', 'Cancel']);
  expect(place.querySelector('h3')?.textContent).toBe('Tell');
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Tell in words');
});

it('says what was recorded, and gives the focus back to the button', () => {
  press('Tell');
  press('Save');

  expect(place.querySelector('[role="status"]')?.textContent).toBe('Told.');
  expect(document.activeElement?.textContent).toBe('Tell');
});

it('says nothing of what was given up', () => {
  press('Plan');
  press('Cancel');

  expect(place.querySelector('[role="status"]')?.textContent).toBe('');
  expect(buttons()).toEqual(['Plan', 'Tell']);
});
