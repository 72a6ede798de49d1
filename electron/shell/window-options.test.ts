import { expect, it } from 'vitest';
import { windowOptions } from './window-options.ts';

const options = windowOptions({ preload: '/dist/preload.cjs', icon: '/icon.png' });

it('checklist 2, 3, 4, 6, 8, 9, 10, 11: states every security setting, and no other', () => {
  expect(options.webPreferences).toEqual({
    preload: '/dist/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: true,
  });
});

it('opens in the remembered size, but never too small to use', () => {
  const remembered = { width: 1400, height: 30, maximised: false };

  expect(windowOptions({ preload: '', icon: '', remembered })).toMatchObject({
    width: 1400,
    height: 400,
  });
});
