// @vitest-environment happy-dom
import { act, useEffect, useRef, type RefObject } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { focusFindTarget, focusIfAwaited, useFindTarget } from './find.ts';

let place: HTMLElement;
let root: ReturnType<typeof createRoot>;

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

function List({ isThere }: { readonly isThere: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  useFindTarget(field);
  return isThere && <Field field={field} />;
}

function Field({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  useEffect(() => focusIfAwaited(field), [field]);
  return <input ref={field} />;
}

const show = (isThere: boolean) => act(() => root.render(<List isThere={isThere} />));

it('goes to the field of a page once its list is there', () => {
  show(false);
  expect(focusFindTarget()).toBe(true);
  show(true);

  expect(document.activeElement).toBe(place.querySelector('input'));
});

it('leaves the focus alone where nobody asked for the field', () => {
  show(false);
  show(true);

  expect(document.activeElement).toBe(document.body);
});

it('says when the page has no field', () => {
  expect(focusFindTarget()).toBe(false);
});
