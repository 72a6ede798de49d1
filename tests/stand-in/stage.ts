import type { Tab } from './browser/tab.ts';
import type { Notebook } from './notebook.ts';

export type ProtocolHandler = (request: Request) => Response | Promise<Response>;
export type RequestGuard = (url: string) => Promise<boolean>;
export type IpcHandler = (event: unknown, ...args: unknown[]) => unknown;

/** What the parts of the stand-in share: one stage for each start of the application. */
export type Stage = {
  readonly notebook: Notebook;
  /** What `app.getPath('appData')` answers. */
  readonly appData: string;
  /** A person sits in front of it: dialogs are really asked, the window is really shown. */
  readonly headed: boolean;
  readonly isFirstInstance: boolean;
  readonly version: string;
  readonly schemes: Set<string>;
  readonly protocolHandlers: Map<string, ProtocolHandler>;
  readonly ipcHandlers: Map<string, IpcHandler>;
  /** Whether the session's request guard lets a request go; everything goes without one. */
  mayRequest: RequestGuard;
  /** The keys of the menu bar, as "ctrl+shift+s", and what they do. */
  keys: ReadonlyMap<string, () => void>;
  onKeys: () => void;
  /** A page of the browser, which is launched while the application loads. */
  readonly openTab: () => Promise<Tab>;
  readonly quit: () => void;
};

/** An event whose default may be prevented, as Electron hands out. */
export class PreventableEvent {
  defaultPrevented = false;
  preventDefault = (): void => {
    this.defaultPrevented = true;
  };
}
