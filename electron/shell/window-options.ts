import type { BrowserWindowConstructorOptions } from 'electron';

export type RememberedWindow = {
  readonly width: number;
  readonly height: number;
  readonly maximised: boolean;
};

const smallest = { width: 480, height: 400 };
const first = { width: 1200, height: 860 };

/** Everything the window is made with; security settings are written out even where they are defaults. */
export function windowOptions(given: {
  readonly preload: string;
  readonly icon: string;
  readonly remembered?: RememberedWindow | undefined;
}): BrowserWindowConstructorOptions {
  const { width, height } = given.remembered ?? first;
  return {
    title: 'PPG Records',
    icon: given.icon,
    width: Math.max(width, smallest.width),
    height: Math.max(height, smallest.height),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    backgroundColor: '#f0f4f5',
    webPreferences: {
      preload: given.preload,
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
    },
  };
}
