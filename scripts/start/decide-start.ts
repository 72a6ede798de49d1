/** What was found out about this computer. */
export type StartFacts = {
  /** Whether a window can be shown at all. */
  readonly display: boolean;
  /** Electron's own program; `undefined` when it is not there and could not be fetched. */
  readonly electron: string | undefined;
  /** An installed Chromium, Chrome or Edge. */
  readonly browser: string | undefined;
};

export type StartDecision = {
  readonly kind: 'electron' | 'stand-in' | 'none';
  /** What the person at the terminal is told before anything is opened. */
  readonly words: string;
};

const demo =
  'To see what it does without a window, run `npm run demo`: it writes a sample year and its Word documents to out/demo.';

/** How `npm start` opens the application: in Electron, else in a browser, else not. */
export function decideStart({ display, electron, browser }: StartFacts): StartDecision {
  if (!display) {
    return { kind: 'none', words: `This computer has no display to open a window on. ${demo}` };
  }
  if (electron !== undefined) return { kind: 'electron', words: 'Opening PPG Records.' };
  const missing = 'Electron’s program is not on this computer and could not be fetched.';
  if (browser !== undefined) {
    return {
      kind: 'stand-in',
      words: `${missing} The same application opens in ${browser} instead: files are chosen by typing their path, and there is no menu bar (its keys work).`,
    };
  }
  return {
    kind: 'none',
    words: `${missing} Connect to the network once and run \`npm start\` again, or install Chromium, Chrome or Edge. ${demo}`,
  };
}

/** Whether a window can be shown: always on Windows and macOS, on Linux with X11 or Wayland. */
export function hasDisplay(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  if (platform === 'win32' || platform === 'darwin') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}
