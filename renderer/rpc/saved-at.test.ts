import { expect, it } from 'vitest';
import { forgetRefusal, noteSaveState, saveState } from './saved-at.ts';

const shown = () => saveState().state;

it('says again that the last change is saved once a refused one is given up', () => {
  noteSaveState({ state: 'saved', at: new Date() });
  noteSaveState({ state: 'not saved', why: 'Enter a name' });

  const whileOpen = shown();
  forgetRefusal();

  expect(whileOpen).toBe('not saved');
  expect(shown()).toBe('saved');
});

it('leaves a change that is being saved alone', () => {
  noteSaveState({ state: 'saving' });

  forgetRefusal();

  expect(shown()).toBe('saving');
});
