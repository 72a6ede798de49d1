import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { PreventableEvent, type Stage } from '../stage.ts';
import type { BrowserWindowFake } from './browser-window.ts';

/** `app`, as far as the shell uses it. */
export class AppFake extends EventEmitter {
  readonly isPackaged = false;
  readonly commandLine;
  readonly #stage: Stage;
  readonly #windows: Set<BrowserWindowFake>;
  readonly #paths = new Map<string, string>();
  #gone = false;

  constructor(stage: Stage, windows: Set<BrowserWindowFake>) {
    super();
    this.#stage = stage;
    this.#windows = windows;
    this.#paths.set('appData', stage.appData);
    this.#paths.set('documents', join(stage.appData, 'Documents'));
    const { calls } = stage.notebook;
    this.commandLine = {
      appendSwitch: (name: string, value = '') =>
        void calls.push(`app.commandLine.appendSwitch ${name} ${value}`.trim()),
    };
  }

  enableSandbox(): void {
    this.#stage.notebook.calls.push('app.enableSandbox');
  }

  getVersion(): string {
    return this.#stage.version;
  }

  getPath(name: string): string {
    const path = this.#paths.get(name);
    if (path === undefined) throw new Error(`The stand-in knows no path "${name}"`);
    return path;
  }

  setPath(name: string, path: string): void {
    this.#stage.notebook.calls.push(`app.setPath ${name}`);
    this.#paths.set(name, path);
  }

  requestSingleInstanceLock(): boolean {
    this.#stage.notebook.calls.push('app.requestSingleInstanceLock');
    return this.#stage.isFirstInstance;
  }

  async whenReady(): Promise<void> {
    await Promise.resolve();
  }

  quit(): void {
    if (this.#gone) return;
    const event = new PreventableEvent();
    this.emit('before-quit', event);
    if (event.defaultPrevented) return;
    for (const window of this.#windows) window.close();
    if (this.#windows.size > 0) return;
    this.emit('will-quit', new PreventableEvent());
    this.exit(0);
  }

  /** Ends at once: as in Electron, neither `before-quit` nor `will-quit` is emitted. */
  exit(code = 0): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#stage.notebook.calls.push(`app.exit ${code}`);
    this.emit('quit', {}, code);
    this.#stage.quit();
  }
}
