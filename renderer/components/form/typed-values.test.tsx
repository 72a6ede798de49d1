// @vitest-environment happy-dom
import { act, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepTypedOn, useStoredValues } from './typed-values.ts';

type Values = { title: string; on: { day: string } };

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;
let form: UseFormReturn<Values>;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});

afterEach(() => {
  act(() => root.unmount());
  place.remove();
  vi.unstubAllGlobals();
});

function Fields({ stored }: { readonly stored: Values }) {
  const made = useForm<Values>({ defaultValues: stored });
  useStoredValues(made, stored);
  useEffect(() => {
    form = made;
  }, [made]);
  return (
    <>
      <input {...made.register('title')} />
      <input {...made.register('on.day')} />
      <output>{made.formState.isDirty ? 'unsaved' : 'saved'}</output>
    </>
  );
}

const show = (title: string, day = '1') =>
  act(() => root.render(<Fields stored={{ title, on: { day } }} />));
const type = (field: 'title' | 'on.day', words: string) =>
  act(() => form.setValue(field, words, { shouldDirty: true }));
const state = () => [
  ...[...place.querySelectorAll('input')].map(({ value }) => value),
  place.querySelector('output')?.textContent,
];

it('shows what the record holds after another form was saved', () => {
  show('Telephones');
  show('The telephones');

  expect(state()).toEqual(['The telephones', '1', 'saved']);
});

it('leaves alone what somebody is typing', () => {
  show('Telephones');
  type('title', 'Telephones and');
  show('The telephones');

  expect(state()).toEqual(['Telephones and', '1', 'unsaved']);
});

it('keeps what was typed on while it was being saved, as unsaved', () => {
  show('Telephones');
  type('title', 'Telephones and');
  const sent = structuredClone(form.getValues());
  type('title', 'Telephones and letters');
  type('on.day', '12');

  act(() => keepTypedOn(form, sent));

  expect(state()).toEqual(['Telephones and letters', '12', 'unsaved']);
});

it('starts afresh with what was typed after the last one was sent', () => {
  show('');
  type('title', 'Welcome');
  const sent = structuredClone(form.getValues());
  type('title', 'WelcomeMinu');

  act(() => keepTypedOn(form, sent, { title: '', on: { day: '1' } }));

  expect(state()).toEqual(['Minu', '1', 'unsaved']);
});

it('starts afresh with another word when the last one was typed over', () => {
  show('');
  type('title', 'Welcome');
  const sent = structuredClone(form.getValues());
  type('title', 'Minutes');

  act(() => keepTypedOn(form, sent, { title: '', on: { day: '1' } }));

  expect(state()).toEqual(['Minutes', '1', 'unsaved']);
});

it('takes what was sent for saved when nothing was typed on', () => {
  show('Telephones');
  type('on.day', '12');

  act(() => keepTypedOn(form, structuredClone(form.getValues())));

  expect(state()).toEqual(['Telephones', '12', 'saved']);
});
