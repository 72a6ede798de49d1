// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SegmentedButtons } from './SegmentedButtons.tsx';

const choices = [
  { value: 'present', label: 'Present' },
  { value: 'apologies', label: 'Apologies' },
  { value: 'absent', label: 'Absent', letter: 'b' },
] as const;
type State = (typeof choices)[number]['value'];
const people = ['Alex', 'Sam', 'Jo'] as const;

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  act(() => root.render(<People />));
  // A row of answers elsewhere on the page is no neighbour.
  place.insertAdjacentHTML(
    'beforeend',
    '<div class="ppg-segments"><button tabindex="0">Elsewhere</button></div>',
  );
  place.querySelector('button')?.focus();
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

function People() {
  const [states, setStates] = useState<Record<string, State>>({ Alex: 'present', Sam: 'absent' });
  return (
    <ul>
      {people.map((name) => (
        <li key={name}>
          <SegmentedButtons
            label={name}
            choices={choices}
            value={states[name] ?? null}
            letterGoesOn
            onChoose={(state) => setStates({ ...states, [name]: state })}
          />
        </li>
      ))}
    </ul>
  );
}

const personOf = (element: Element | null) =>
  element?.closest('[role="radiogroup"]')?.querySelector('span')?.textContent ?? '';

/** What is chosen for whom: { Alex: 'Present' }. */
const answers = () =>
  Object.fromEntries(
    [...place.querySelectorAll('[aria-checked="true"]')].map((button) => [
      personOf(button),
      button.textContent,
    ]),
  );

/** Presses keys one after another; answers where the focus is then: "Sam Absent". */
function press(...keys: string[]): string {
  for (const key of keys) {
    act(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
  }
  const focused = document.activeElement;
  return `${personOf(focused)} ${focused?.textContent}`;
}

it('goes from person to person with up and down, choosing nothing', () => {
  expect(press('ArrowDown')).toBe('Sam Absent');
  expect(press('ArrowDown')).toBe('Jo Present');
  expect(press('ArrowUp', 'ArrowUp')).toBe('Alex Present');
  expect(answers()).toEqual({ Alex: 'Present', Sam: 'Absent' });
});

it('stays in the first and in the last row', () => {
  expect(press('ArrowUp')).toBe('Alex Present');
  expect(press('ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('Jo Present');
});

it('chooses within one row with left and right', () => {
  expect(press('ArrowRight')).toBe('Alex Apologies');
  expect(answers()['Alex']).toBe('Apologies');
  expect(press('ArrowLeft', 'ArrowLeft')).toBe('Alex Absent');
  expect(answers()).toEqual({ Alex: 'Absent', Sam: 'Absent' });
});

it('goes on to the next person after a letter, and stays at the last', () => {
  expect(press('b')).toBe('Sam Absent');
  expect(press('p', 'a')).toBe('Jo Apologies');
  expect(answers()).toEqual({ Alex: 'Absent', Sam: 'Present', Jo: 'Apologies' });
});
