import type { DevtoolsPipe } from './devtools-pipe.ts';
import type { Devtools, Size, Tab } from './tab.ts';

/** Attaches to a page of a browser that is spoken to over its pipe. */
export async function pipedTab(
  pipe: DevtoolsPipe,
  targetId: string,
  headed: boolean,
): Promise<Tab> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as the protocol says
  const { sessionId } = (await pipe.send('Target.attachToTarget', {
    targetId,
    flatten: true,
  })) as { readonly sessionId: string };
  let closed = false;
  let size: Size | undefined;
  const listeners = new Set<() => void>();
  const end = (): void => {
    if (closed) return;
    closed = true;
    for (const listener of listeners) listener();
  };
  pipe.on('Target.targetDestroyed', (gone: { targetId: string }) => {
    if (gone.targetId === targetId) end();
  });
  pipe.on('Target.detachedFromTarget', (gone: { sessionId: string }) => {
    if (gone.sessionId === sessionId) end();
  });
  return {
    devtools: devtoolsOf(pipe, sessionId),
    size: () => size,
    resize: async (wanted) => {
      // A window in front of a person has the size that person gives it.
      if (headed) return;
      size = wanted;
      const metrics = { ...wanted, deviceScaleFactor: 1, mobile: false };
      await pipe.send('Emulation.setDeviceMetricsOverride', metrics, sessionId);
    },
    close: async () => void (await pipe.send('Target.closeTarget', { targetId })),
    isClosed: () => closed,
    onClosed: (listener) => void listeners.add(listener),
  };
}

/** One session's share of the pipe. */
function devtoolsOf(pipe: DevtoolsPipe, sessionId: string): Devtools {
  const send = (method: string, params?: object): Promise<unknown> =>
    pipe.send(method, params, sessionId);
  const on = (event: string, listener: (params: never) => void): void =>
    pipe.on(event, listener, sessionId);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the protocol's types, word by word, are the declaration's
  return { send, on } as unknown as Devtools;
}
