import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { PreventableEvent, type Stage } from '../stage.ts';
import { WebContentsFake } from './web-contents.ts';

export type WindowHouse = {
  readonly stage: Stage;
  readonly windows: Set<BrowserWindowFake>;
  readonly onLastClosed: () => void;
};

/** `BrowserWindow`: one page of the browser. */
export class BrowserWindowFake extends EventEmitter {
  readonly webContents: WebContentsFake;
  readonly #house: WindowHouse;
  readonly #bounds: { readonly width: number; readonly height: number };
  #maximised = false;
  #destroyed = false;

  constructor(house: WindowHouse, options: BrowserWindowConstructorOptions) {
    super();
    this.#house = house;
    this.#bounds = { width: options.width ?? 800, height: options.height ?? 600 };
    const { preload, ...preferences } = options.webPreferences ?? {};
    if (preload === undefined) throw new Error('The stand-in needs a preload');
    requireIsolation(preferences);
    this.webContents = new WebContentsFake(house.stage, preload, this.#bounds);
    this.webContents.on('destroyed', () => this.destroy());
    house.windows.add(this);
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.loadURL(url);
    this.emit('ready-to-show');
  }

  show(): void {
    this.#house.stage.notebook.calls.push('BrowserWindow.show');
  }

  focus(): void {
    this.#house.stage.notebook.calls.push('BrowserWindow.focus');
    void this.webContents.shownIn()?.devtools.send('Page.bringToFront');
  }

  maximize(): void {
    this.#maximised = true;
  }

  isMaximized(): boolean {
    return this.#maximised;
  }

  isMinimized(): boolean {
    return false;
  }

  restore(): void {
    this.#maximised = false;
  }

  getNormalBounds(): { x: number; y: number; width: number; height: number } {
    const { width, height } = this.webContents.shownIn()?.size() ?? this.#bounds;
    return { x: 0, y: 0, width, height };
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  close(): void {
    if (this.#destroyed) return;
    const event = new PreventableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#house.windows.delete(this);
    this.webContents.close();
    this.emit('closed');
    if (this.#house.windows.size === 0) this.#house.onLastClosed();
  }
}

/** The stand-in always isolates; it must not hide that the real window would not. */
function requireIsolation(preferences: object): void {
  const wanted = { sandbox: true, contextIsolation: true, nodeIntegration: false };
  for (const [key, value] of Object.entries(wanted)) {
    if ((preferences as Record<string, unknown>)[key] !== value) {
      throw new Error(`The stand-in shows only windows with ${key}: ${value}`);
    }
  }
}
