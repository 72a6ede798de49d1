import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Tab } from './browser/tab.ts';
import type { FromPreload, ToPreload } from './messages.ts';
import { pageWorld } from './page-world.ts';
import { preloadWorld } from './preload-world.ts';

const world = 'preload';
const binding = 'standInAsk';

export type Worlds = {
  /** The frame of the window itself, none of those inside it. */
  readonly mainFrame: string;
  readonly tell: (message: ToPreload) => void;
};

export type WorldEvents = {
  /** `mainFrame` is false when a frame inside the page speaks. */
  readonly onMessage: (message: FromPreload, mainFrame: boolean) => void;
  /** A document has begun and its preload has run. */
  readonly onReady: () => void;
};

/**
 * Gives every document of a page a true isolated world in which the preload runs, as Electron
 * does with `contextIsolation`: the page's scripts share the document with it and nothing else.
 */
export async function openWorlds(
  { devtools, isClosed }: Tab,
  preloadPath: string,
  { onMessage, onReady }: WorldEvents,
): Promise<Worlds> {
  let mainFrame = '';
  let context: number | undefined;
  const frames = new Map<number, string>();
  devtools.on('Runtime.executionContextCreated', ({ context: created }) => {
    if (created.name !== world) return;
    const { frameId } = created.auxData as { readonly frameId: string };
    frames.set(created.id, frameId);
    if (frameId !== mainFrame) return;
    context = created.id;
    onReady();
  });
  devtools.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (context === executionContextId) context = undefined;
    frames.delete(executionContextId);
  });
  devtools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== binding) return;
    onMessage(JSON.parse(payload) as FromPreload, frames.get(executionContextId) === mainFrame);
  });
  const [tree] = await Promise.all([
    devtools.send('Page.getFrameTree'),
    devtools.send('Page.enable'),
    devtools.send('Runtime.addBinding', { name: binding, executionContextName: world }),
    ...scripts(preloadPath).map((script) =>
      devtools.send('Page.addScriptToEvaluateOnNewDocument', script),
    ),
    devtools.send('Runtime.enable'),
  ]);
  mainFrame = tree.frameTree.frame.id;
  return {
    mainFrame,
    tell: (message) => {
      if (context === undefined || isClosed()) return;
      const expression = `standInTell(${JSON.stringify(JSON.stringify(message))})`;
      // The document may go while the message is under way, as a message in Electron may be lost.
      devtools.send('Runtime.evaluate', { expression, contextId: context }).catch(() => {});
    },
  };
}

function scripts(preloadPath: string): { source: string; worldName?: string }[] {
  const secret = JSON.stringify(`stand-in-${randomBytes(12).toString('hex')}-`);
  const preload = readFileSync(preloadPath, 'utf8');
  const platform = JSON.stringify(process.platform);
  return [
    { source: `if (top === window) (${pageWorld.toString()})(${secret});` },
    {
      worldName: world,
      source: `if (top === window) {
        const require = (${preloadWorld.toString()})(${secret});
        ((require, module, exports, process) => {${preload}
        })(require, { exports: {} }, {}, { platform: ${platform} });
      }`,
    },
  ];
}
