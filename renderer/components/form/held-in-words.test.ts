// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { fieldIdOf } from './form-problems.ts';
import { heldInWords } from './held-in-words.ts';

const form = { formId: 'member', labels: new Map([['telephone', 'Telephone']]) };

function fieldOf(type: string): void {
  const field = document.createElement('input');
  field.type = type;
  field.id = fieldIdOf(form.formId, 'telephone');
  document.body.append(field);
}

afterEach(() => document.body.replaceChildren());

it.each(['text', 'email', 'tel'])('says what the record holds in a %s field', (type) => {
  fieldOf(type);

  const words = heldInWords({ name: 'telephone', stored: '0161 496 0777' }, form);

  expect(words).toEqual({ label: 'Telephone', held: '0161 496 0777' });
});

it('never says a passphrase', () => {
  fieldOf('password');

  const words = heldInWords({ name: 'telephone', stored: 'not to be seen' }, form);

  expect(words).toEqual({ label: 'Telephone' });
});
