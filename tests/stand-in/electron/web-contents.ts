import { EventEmitter } from 'node:events';
import type { Tab } from '../browser/tab.ts';
import { openSurface, type Surface } from '../surface.ts';
import { PreventableEvent, type Stage } from '../stage.ts';

type OpenHandler = (details: { readonly url: string }) => { readonly action: 'allow' | 'deny' };

type Size = { readonly width: number; readonly height: number };

/** A frame as IPC events name it. */
export type FrameFake = { url: string; readonly parent: FrameFake | null };

/** `WebContents`: the page of a window. */
export class WebContentsFake extends EventEmitter {
  readonly mainFrame: FrameFake = { url: '', parent: null };
  readonly #stage: Stage;
  readonly #preload: string;
  readonly #size: Size;
  #surface: Surface | undefined;
  #openHandler: OpenHandler = () => ({ action: 'allow' });
  #crashed = false;
  #destroyed = false;

  constructor(stage: Stage, preload: string, size: Size) {
    super();
    this.#size = size;
    this.#stage = stage;
    this.#preload = preload;
  }

  async loadURL(url: string): Promise<void> {
    this.#surface ??= await openSurface(this.#stage, this.#preload, this.#size, {
      mayNavigate: (to, mainFrame) => this.#mayNavigate(to, mainFrame),
      mayOpen: (to) => this.#openHandler({ url: to }).action === 'allow',
      onInvoke: (channel, args, mainFrame) => this.#invoked(channel, args, mainFrame),
      onUrl: (now) => {
        this.mainFrame.url = now;
      },
      onLoaded: () => this.emit('did-finish-load'),
      onCrash: () => {
        this.#crashed = true;
        this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
      },
      onGone: () => this.emit('destroyed'),
    });
    await this.#surface.load(url);
    this.#crashed = false;
  }

  send(channel: string, ...args: unknown[]): void {
    this.#surface?.tell({ kind: 'event', channel, args });
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  setZoomFactor(factor: number): void {
    this.#surface?.zoom(factor);
  }

  isCrashed(): boolean {
    return this.#crashed;
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** Not a name of Electron: the page of the browser that the stand-in shows this in. */
  shownIn(): Tab | undefined {
    return this.#surface?.tab;
  }

  close(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    this.#surface?.close();
  }

  #mayNavigate(url: string, mainFrame: boolean): boolean {
    const event = Object.assign(new PreventableEvent(), { url, isMainFrame: mainFrame });
    this.emit('will-frame-navigate', event);
    if (mainFrame) this.emit('will-navigate', event, url);
    return !event.defaultPrevented;
  }

  async #invoked(channel: string, args: readonly unknown[], mainFrame: boolean): Promise<unknown> {
    const handler = this.#stage.ipcHandlers.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    const senderFrame = mainFrame ? this.mainFrame : { url: '', parent: this.mainFrame };
    return handler({ sender: this, senderFrame }, ...args);
  }
}
