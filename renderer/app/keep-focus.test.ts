// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepFocus } from './keep-focus.ts';

let page: HTMLElement;
let end: () => void;

beforeEach(() => {
  page = document.body.appendChild(document.createElement('main'));
  page.innerHTML = `
    <h1>Activity</h1>
    <section><h2>Groups</h2>
      <ul><li><button id="one">Take away one</button></li><li><button id="two">Take away two</button></li></ul>
    </section>
    <input id="words">`;
  end = keepFocus(page);
});

afterEach(() => {
  end();
  page.remove();
});

const element = (id: string) => document.getElementById(id);
const soon = () => new Promise((resolve) => setTimeout(resolve, 150));

it('brings the focus to the heading of the section whose row went with its button', async () => {
  element('one')?.focus();
  element('one')?.closest('li')?.remove();
  await soon();

  expect(document.activeElement?.textContent).toBe('Groups');
});

it('brings it to the heading of the page when the whole section went', async () => {
  element('one')?.focus();
  page.querySelector('section')?.remove();
  await soon();

  expect(document.activeElement?.textContent).toBe('Activity');
});

it('leaves the focus where it was moved to', async () => {
  element('one')?.focus();
  element('one')?.closest('li')?.remove();
  element('words')?.focus();
  await soon();

  expect(document.activeElement?.id).toBe('words');
});

it('leaves it alone when another row goes, and when nothing had it', async () => {
  element('one')?.focus();
  element('two')?.closest('li')?.remove();
  await soon();
  expect(document.activeElement?.id).toBe('one');

  element('one')?.blur();
  await soon();
  element('one')?.closest('li')?.remove();
  await soon();
  expect(document.activeElement).toBe(document.body);
});
