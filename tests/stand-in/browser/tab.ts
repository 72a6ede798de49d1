import type { CDPSession } from 'playwright-core';

export type Size = { readonly width: number; readonly height: number };

/** What is said to one page of a browser, in words of the Chrome DevTools Protocol. */
export type Devtools = Pick<CDPSession, 'send' | 'on'>;

/** One page of a browser, as far as the stand-in needs it. */
export type Tab = {
  readonly devtools: Devtools;
  /** Undefined where the window's own frame decides. */
  readonly size: () => Size | undefined;
  readonly resize: (size: Size) => Promise<void>;
  readonly close: () => Promise<void>;
  readonly isClosed: () => boolean;
  /** Called once, however the page came to its end. */
  readonly onClosed: (listener: () => void) => void;
};

/** A browser that shows the application's windows; pages that open others have those closed. */
export type Browser = {
  readonly openTab: () => Promise<Tab>;
  readonly close: () => Promise<void>;
};
