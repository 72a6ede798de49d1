import type { Stage } from '../../stand-in/stage.ts';

type Heard = { readonly name: string; readonly ms: number };

/** What the page asked of the application since it was last looked at. */
export type Listener = { readonly take: () => Heard[] };

/**
 * Listens at the one channel for questions. A query is answered in one go, so the time until its
 * handler hands over is the time that it held the application up.
 */
export function listen({ ipcHandlers }: Pick<Stage, 'ipcHandlers'>): Listener {
  const channel = 'ppg:rpc';
  const answer = ipcHandlers.get(channel);
  if (!answer) throw new Error('The application does not answer its page');
  let heard: Heard[] = [];
  ipcHandlers.set(channel, (event, ...message) => {
    const start = performance.now();
    const answered = answer(event, ...message);
    heard.push({ name: String(message[0]), ms: performance.now() - start });
    return answered;
  });
  return {
    take: () => {
      const taken = heard;
      heard = [];
      return taken;
    },
  };
}
