import { expect, it } from 'vitest';
import { decideStart, hasDisplay } from './decide-start.ts';

const all = { display: true, electron: '/electron', browser: '/chromium' };

it('opens Electron when it is there', () => {
  expect(decideStart(all).kind).toBe('electron');
  expect(decideStart({ ...all, browser: undefined }).kind).toBe('electron');
});

it('says that Electron is missing and opens the browser it found', () => {
  const decision = decideStart({ ...all, electron: undefined });

  expect(decision.kind).toBe('stand-in');
  expect(decision.words).toContain('could not be fetched');
  expect(decision.words).toContain('/chromium');
});

it('opens nothing without a display, and names the demonstration', () => {
  const decision = decideStart({ ...all, display: false });

  expect(decision.kind).toBe('none');
  expect(decision.words).toContain('no display');
  expect(decision.words).toContain('npm run demo');
});

it('opens nothing when there is neither program, and says what to do', () => {
  const decision = decideStart({ display: true, electron: undefined, browser: undefined });

  expect(decision.kind).toBe('none');
  expect(decision.words).toContain('install Chromium, Chrome or Edge');
  expect(decision.words).toContain('npm run demo');
});

it.each([
  ['linux', {}, false],
  ['linux', { DISPLAY: '' }, false],
  ['linux', { DISPLAY: ':0' }, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ['win32', {}, true],
  ['darwin', {}, true],
])('knows the display of %s with %j: %s', (platform, env, display) => {
  expect(hasDisplay(platform, env)).toBe(display);
});
