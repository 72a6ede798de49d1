/* oxlint-disable typescript/no-unsafe-type-assertion -- this function runs inside the browser */

type Anything = (...args: unknown[]) => unknown;

/** What the preload's world may reach in the process outside; a binding visible in that world only. */
type Outside = { standInAsk?: (message: string) => void; standInTell?: (message: string) => void };

/**
 * Runs in the isolated world: the preload's side of `contextBridge`, `ipcRenderer`, a `require`
 * that knows `electron` only, and the keys of the menu bar. Answers what `require` is for the
 * preload script. Self-contained, since its text is sent to the browser.
 */
export function preloadWorld(secret: string): Anything {
  const outside = globalThis as Outside;
  const waiting = new Map<number, { resolve: (v: unknown) => void; reject: (e: Error) => void }>();
  const listeners = new Map<string, Set<Anything>>();
  const exposed = new Map<string, Record<string, unknown>>();
  const callables = new Map<number, Anything>();
  let keys: readonly string[] = [];
  let last = 0;

  const say = (kind: string, detail: unknown): void => {
    document.dispatchEvent(new CustomEvent(`${secret}${kind}`, { detail: JSON.stringify(detail) }));
  };
  const ask = (message: object): void => outside.standInAsk?.(JSON.stringify(message));

  type Told =
    | { kind: 'reply'; id: number; value?: unknown; error?: string }
    | { kind: 'event'; channel: string; args: unknown[] }
    | { kind: 'keys'; keys: string[] };
  outside.standInTell = (message) => {
    const told = JSON.parse(message) as Told;
    if (told.kind === 'keys') keys = told.keys;
    if (told.kind === 'event') {
      for (const listener of listeners.get(told.channel) ?? []) listener({}, ...told.args);
    }
    if (told.kind !== 'reply') return;
    const { resolve, reject } = waiting.get(told.id) ?? {};
    waiting.delete(told.id);
    if (told.error === undefined) resolve?.(told.value);
    else reject?.(new Error(told.error));
  };

  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        waiting.set((last += 1), { resolve, reject });
        ask({ kind: 'invoke', id: last, channel, args: args.map((value) => ({ value })) });
      }),
    on: (channel: string, listener: Anything) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    removeListener: (channel: string, listener: Anything) => {
      listeners.get(channel)?.delete(listener);
    },
  };
  const sayExposed = (name: string): void => {
    const values = exposed.get(name) ?? {};
    const functions = Object.keys(values).filter((key) => typeof values[key] === 'function');
    say('expose', { name, functions, values });
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, api: Record<string, unknown>) => {
      exposed.set(name, api);
      sayExposed(name);
    },
  };

  type Call = { id: number; name?: string; key?: string; callable?: number; args: unknown[] };
  type Wrapped = { value?: unknown; callback?: number };
  const unwrap = (argument: unknown): unknown => {
    const { value, callback } = argument as Wrapped;
    if (callback === undefined) return value;
    return (...args: unknown[]) => say('callback', { callback, args });
  };
  const answer = (id: number, value: unknown): void => {
    if (typeof value === 'function') {
      callables.set((last += 1), value as Anything);
      say('answer', { id, callable: last });
    } else if (value instanceof Promise) {
      say('answer', { id, promise: true });
      value.then(
        (settled: unknown) => say('settle', { id, value: settled }),
        (error: unknown) => say('settle', { id, error: String(error) }),
      );
    } else {
      say('answer', { id, value });
    }
  };
  document.addEventListener(`${secret}call`, (event) => {
    const { id, name, key, callable, args } = JSON.parse(
      (event as CustomEvent<string>).detail,
    ) as Call;
    const known =
      callable === undefined ? exposed.get(name ?? '')?.[key ?? ''] : callables.get(callable);
    try {
      answer(id, (known as Anything)(...args.map(unwrap)));
    } catch (error) {
      say('answer', { id, error: String(error) });
    }
  });
  document.addEventListener(`${secret}hello`, () => {
    for (const name of exposed.keys()) sayExposed(name);
  });

  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented } = event;
    if (defaultPrevented) return;
    const held = [ctrlKey && 'ctrl', metaKey && 'meta', altKey && 'alt', shiftKey && 'shift'];
    const pressed = [...held.filter(Boolean), key.toLowerCase()].join('+');
    if (!keys.includes(pressed)) return;
    event.preventDefault();
    ask({ kind: 'key', pressed });
  });

  return (wanted) => {
    if (wanted === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${String(wanted)}: a sandboxed preload has electron only`);
  };
}
