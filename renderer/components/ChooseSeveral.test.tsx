// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { anythingUnsaved } from '../app/unsaved.ts';
import { ChooseSeveral } from './ChooseSeveral.tsx';

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
const chosen = vi.fn<(values: readonly string[]) => void>();

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  chosen.mockClear();
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

const show = (labels: readonly string[]) =>
  act(() =>
    root.render(
      <ChooseSeveral
        id="feedback"
        label="Feedback"
        choices={labels.map((label, at) => ({ value: String(at), label }))}
        submitLabel="Discussed here"
        busy={false}
        onChoose={chosen}
      />,
    ),
  );

const boxes = () => [...place.querySelectorAll<HTMLInputElement>('[type="checkbox"]')];
const tick = (label: string) =>
  act(() =>
    boxes()
      .find((box) => box.labels?.[0]?.textContent === label)
      ?.click(),
  );
const press = () => act(() => place.querySelector('button')?.click());

function type(words: string): void {
  const input = place.querySelector<HTMLInputElement>('[type="text"]');
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

it('takes nothing before the button is pressed, then all that is ticked', () => {
  show(['Telephone', 'Parking', 'Letters']);

  tick('Letters');
  tick('Telephone');
  expect(chosen).not.toHaveBeenCalled();
  press();

  expect(chosen).toHaveBeenCalledExactlyOnceWith(['0', '2']);
});

it('cannot be pressed while nothing is ticked', () => {
  show(['Telephone']);
  press();

  expect(chosen).not.toHaveBeenCalled();
});

it('finds one of many by a word without accents, and keeps what was ticked before in sight', () => {
  show([...Array.from({ length: 40 }, (_, at) => `Comment ${at + 1}`), 'Café in the waiting room']);
  expect(boxes()).toHaveLength(12);
  expect(place.textContent).toContain('The first 12 of 41 are listed.');

  tick('Comment 3');
  type('cafe');
  tick('Café in the waiting room');
  press();

  expect(boxes()).toHaveLength(2);
  expect(chosen).toHaveBeenCalledExactlyOnceWith(['2', '40']);
});

it('keeps in sight what was found and ticked once the words are taken out again', () => {
  show([...Array.from({ length: 40 }, (_, at) => `Comment ${at + 1}`), 'Café in the waiting room']);

  type('cafe');
  tick('Café in the waiting room');
  type('');

  expect(boxes()).toHaveLength(13);
  expect(
    boxes()
      .filter(({ checked }) => checked)
      .map(({ value }) => value),
  ).toEqual(['40']);
  expect(place.textContent).toContain('The first 12 of 41 are listed.');
});

it('is unsaved while something is ticked, so that leaving the page asks', () => {
  show(['Parking', 'Telephone']);
  expect(anythingUnsaved()).toBe(false);

  tick('Parking');
  expect(anythingUnsaved()).toBe(true);

  tick('Parking');
  expect(anythingUnsaved()).toBe(false);
});

it('says when nothing has the words', () => {
  show(Array.from({ length: 13 }, (_, at) => `Comment ${at + 1}`));
  type('bicycle');

  expect(place.textContent).toContain('None has these words.');
});
