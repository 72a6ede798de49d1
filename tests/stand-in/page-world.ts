/* oxlint-disable typescript/no-unsafe-type-assertion -- both functions run inside the browser */

/** What crosses between the two worlds of a page: text, over DOM events with a secret name. */
type Shape = { readonly name: string; readonly functions: string[]; readonly values: object };

/**
 * Runs in the page's own world before any script of the page: the page's side of `contextBridge`.
 * Self-contained, since its text is sent to the browser.
 */
export function pageWorld(secret: string): void {
  const target = new EventTarget();
  const callbacks = new Map<number, (...args: unknown[]) => unknown>();
  let last = 0;
  const say = (kind: string, detail: unknown): void => {
    document.dispatchEvent(new CustomEvent(`${secret}${kind}`, { detail: JSON.stringify(detail) }));
  };
  const hear = (kind: string, listener: (detail: never) => void): void => {
    document.addEventListener(`${secret}${kind}`, (event) => {
      event.stopImmediatePropagation();
      listener(JSON.parse((event as CustomEvent<string>).detail) as never);
    });
  };
  const wrap = (value: unknown): unknown => {
    if (typeof value !== 'function') return { value };
    callbacks.set((last += 1), value as (...args: unknown[]) => unknown);
    return { callback: last };
  };
  type Answer = { id: number; value?: unknown; error?: string; promise?: true; callable?: number };
  const unwrap = (answer: Answer): unknown => {
    if (answer.error !== undefined) throw new Error(answer.error);
    const { callable } = answer;
    if (callable !== undefined) return (...args: unknown[]) => call({ callable }, args);
    if (!answer.promise) return answer.value;
    return new Promise((resolve, reject) => {
      target.addEventListener(
        `settled${answer.id}`,
        (event) => {
          const settled = (event as CustomEvent<Answer>).detail;
          if (settled.error === undefined) resolve(settled.value);
          else reject(new Error(settled.error));
        },
        { once: true },
      );
    });
  };
  const call = (what: object, args: unknown[]): unknown => {
    const id = (last += 1);
    let answer: Answer | undefined;
    target.addEventListener(
      `answered${id}`,
      (event) => {
        answer = (event as CustomEvent<Answer>).detail;
      },
      { once: true },
    );
    say('call', { id, ...what, args: args.map(wrap) });
    if (!answer) throw new Error('The preload did not answer');
    return unwrap(answer);
  };
  hear('answer', (detail: Answer) => {
    target.dispatchEvent(new CustomEvent(`answered${detail.id}`, { detail }));
  });
  hear('settle', (detail: Answer) => {
    target.dispatchEvent(new CustomEvent(`settled${detail.id}`, { detail }));
  });
  hear('callback', ({ callback, args }: { callback: number; args: unknown[] }) => {
    callbacks.get(callback)?.(...args);
  });
  hear('expose', ({ name, functions, values }: Shape) => {
    const api: Record<string, unknown> = { ...values };
    for (const key of functions) api[key] = (...args: unknown[]) => call({ name, key }, args);
    Object.defineProperty(globalThis, name, { value: Object.freeze(api), enumerable: true });
  });
  say('hello', {});
}
