// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openChoices, openProblems, type NotOpened } from '../../../shared/record/opening.ts';
import { ObstaclePage } from './ObstaclePage.tsx';
import { OpeningContext, type Opening } from './opening.ts';

const leftLocked: NotOpened = {
  outcome: 'not opened',
  problem: 'left locked',
  path: '/records/sample.ppg',
  message: 'The record was not closed on the other computer. Nothing was changed.',
  choices: ['try again', 'open read only', 'take over', 'choose another file'],
  holder: { user: 'sample', host: 'sample-computer', sinceMs: Date.UTC(2026, 10, 21, 9) },
  backups: [],
};

const opening = (given: Partial<Opening>): Opening => ({
  busy: false,
  progress: undefined,
  cancel: vi.fn(),
  obstacle: undefined,
  failure: undefined,
  tried: undefined,
  wish: undefined,
  note: undefined,
  open: vi.fn(() => Promise.resolve()),
  take: vi.fn(() => Promise.resolve()),
  chooseAndOpen: vi.fn(() => Promise.resolve()),
  close: vi.fn(() => Promise.resolve()),
  dismiss: vi.fn(),
  wishGranted: vi.fn(),
  putNoteAway: vi.fn(),
  ...given,
});

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('ppg', { on: () => () => {}, platform: 'linux' });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

function show(obstacle: NotOpened, given: Partial<Opening> = {}): Opening {
  const value = opening(given);
  act(() =>
    root.render(
      <MemoryRouter>
        <OpeningContext value={value}>
          <ObstaclePage obstacle={obstacle} />
        </OpeningContext>
      </MemoryRouter>,
    ),
  );
  return value;
}

function press(words: string): void {
  const buttons = [...place.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent === words);
  if (!button) throw new Error(`There is no button "${words}"`);
  act(() => button.click());
}

it('takes over only after asking, with the passphrase given before', () => {
  const { open } = show(leftLocked, {
    tried: { path: leftLocked.path, passphrase: 'three plain words' },
  });

  press('Take over the record');
  expect(open).not.toHaveBeenCalled();
  press('Take over');

  expect(open).toHaveBeenCalledExactlyOnceWith({
    path: leftLocked.path,
    mode: 'take over',
    passphrase: 'three plain words',
  });
});

it('says who holds the record', () => {
  show(leftLocked);

  expect(place.textContent).toContain('by sample on the computer sample-computer');
});

it.each(openProblems)('has one heading, the words of the core and a way on for "%s"', (problem) => {
  const { dismiss } = show({ ...leftLocked, problem, choices: ['choose another file'] });

  expect(place.querySelectorAll('h1')).toHaveLength(1);
  press('Back to the start');
  expect(dismiss).toHaveBeenCalledOnce();
});

it.each(openChoices)('offers "%s" in some way', (choice) => {
  show({ ...leftLocked, choices: [] });
  const without = place.innerHTML;
  show({ ...leftLocked, choices: [choice] });

  expect(place.innerHTML).not.toBe(without);
});
