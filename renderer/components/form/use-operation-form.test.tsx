// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Result } from '../../../shared/rpc/result.ts';
import { anythingUnsaved, saveWhatSavesItself } from '../../app/unsaved.ts';
import { queryClient } from '../../rpc/query-client.ts';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../date-parts.ts';
import { DateField, TextField } from './Fields.tsx';
import { OperationForm } from './OperationForm.tsx';
import { useOperationForm } from './use-operation-form.ts';

type Words = { readonly title: string; readonly words: string; readonly version: number };

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
let sent: unknown[];
let answer: (saved: Result<unknown>) => void;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  sent = [];
  answer = () => {};
  vi.stubGlobal('ppg', {
    invoke: (name: string, input: unknown) => {
      if (name !== 'improvements.savePriority') return Promise.resolve({ ok: true, value: {} });
      sent.push(input);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(async () => {
  await act(async () => answer({ ok: true, value: {} }));
  await untilOver();
  act(() => root.unmount());
  place.remove();
  queryClient.clear();
  vi.unstubAllGlobals();
});

function Area({ title, words, version }: Words) {
  const form = useOperationForm<'improvements.savePriority', { title: string; words: string }>({
    operation: 'improvements.savePriority',
    values: { title, words },
    toInput: (values) => ({ ...values, id: 1, version }),
  });
  return (
    <OperationForm form={form} submitLabel="Save">
      <TextField name="title" label="Title" />
      <TextField name="words" label="In words" />
    </OperationForm>
  );
}

const show = (stored: Words) =>
  act(() =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <Area {...stored} />
      </QueryClientProvider>,
    ),
  );
const fields = () => [...place.querySelectorAll('input')];
const typed = () => fields().map(({ value }) => value);
const valueOfField = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
const type = (at: number, words: string) =>
  act(() => {
    const field = fields()[at];
    // As a key does it: a value that is set in the page is not seen as typed.
    if (field) valueOfField?.set?.call(field, words);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (label: string) =>
  act(async () =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label)?.click(),
  );
const untilOver = async () => {
  while (place.querySelector('button[aria-disabled]')) {
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  }
};
const opened = { title: 'Telephones', words: 'Shorter waits', version: 3 };

it('is unsaved until it is saved, and leaving waits for that', async () => {
  show(opened);
  type(0, 'Phones');
  await press('Save');
  let left = false;
  const leaving = saveWhatSavesItself().then(() => {
    left = true;
  });
  await act(async () => {});
  expect([left, anythingUnsaved()]).toEqual([false, true]);

  await act(async () => {
    answer({ ok: true, value: { version: 4 } });
    await leaving;
  });

  expect([left, anythingUnsaved()]).toEqual([true, false]);
});

it('is unsaved still when leaving waited for a save that was refused', async () => {
  show(opened);
  type(0, 'Phones');
  await press('Save');
  const leaving = saveWhatSavesItself();
  await act(async () => {
    answer({ ok: false, error: { code: 'INVALID_INPUT', message: 'Enter more.' } });
    await leaving;
  });

  expect([anythingUnsaved(), typed()[0]]).toEqual([true, 'Phones']);
});

it('is not sent over facts that changed while it was typed in', async () => {
  show(opened);
  type(0, 'Phones');
  show({ title: 'Telephone lines', words: 'No waits', version: 4 });
  await press('Save');

  expect(sent).toEqual([]);
  expect(typed()).toEqual(['Phones', 'Shorter waits']);
  expect(place.textContent).toContain('Nothing was saved over it');
});

it('takes the newer facts without losing what was typed, and is then saved on them', async () => {
  show(opened);
  type(0, 'Phones');
  show({ title: 'Telephone lines', words: 'No waits', version: 4 });
  await press('Save');
  await press('Show the newest and keep what I typed');

  expect(typed()).toEqual(['Phones', 'No waits']);
  expect(place.textContent).toContain('Title: Telephone lines');
  expect(anythingUnsaved()).toBe(true);

  await press('Save');
  expect(sent).toEqual([{ title: 'Phones', words: 'No waits', id: 1, version: 4 }]);
});

it('goes on with a newer version whose facts are the same', async () => {
  show(opened);
  type(0, 'Phones');
  show({ ...opened, version: 4 });
  await press('Save');

  expect(sent).toEqual([{ title: 'Phones', words: 'Shorter waits', id: 1, version: 4 }]);
});

it('shows what the record holds once what was typed is taken back', () => {
  show(opened);
  type(0, 'Phones');
  show({ title: 'Telephone lines', words: 'No waits', version: 4 });
  type(0, 'Telephones');

  expect(typed()).toEqual(['Telephone lines', 'No waits']);
});

it('can be saved once more on what the last save made', async () => {
  show(opened);
  type(0, ' Phones');
  await press('Save');
  type(1, 'None at all');
  show({ ...opened, title: 'Phones', version: 4 });
  await act(async () => answer({ ok: true, value: { version: 4 } }));
  await untilOver();
  await press('Save');

  expect(sent.at(-1)).toMatchObject({ words: 'None at all', version: 4 });
});

function Note() {
  const form = useOperationForm<'improvements.savePriority', { title: string; on: DateParts }>({
    operation: 'improvements.savePriority',
    values: { title: '', on: partsOf(today()) },
    toInput: ({ title, on }) => ({ id: 1, version: 3, title, words: dateIn(on) ?? '' }),
  });
  return (
    <OperationForm form={form} submitLabel="Save">
      <TextField name="title" label="Title" />
      <DateField name="on" label="Day" />
    </OperationForm>
  );
}

function showNote() {
  act(() =>
    root.render(
      <QueryClientProvider client={queryClient}>
        <Note />
      </QueryClientProvider>,
    ),
  );
}

it('is sent with the day it was opened on when it is finished after midnight', async () => {
  vi.useFakeTimers({ now: new Date('2026-12-08T22:00:00Z'), toFake: ['Date'] });
  showNote();
  type(0, 'The lift is ordered');
  vi.setSystemTime(new Date('2026-12-09T08:00:00Z'));
  showNote();
  await press('Save');
  vi.useRealTimers();

  expect(sent).toEqual([{ id: 1, version: 3, title: 'The lift is ordered', words: '2026-12-08' }]);
});
