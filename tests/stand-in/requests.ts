import { privateAddress } from './address.ts';
import type { Devtools } from './browser/tab.ts';
import type { Outcome } from './notebook.ts';
import type { ProtocolHandler, Stage } from './stage.ts';

export type RequestRules = {
  /** The frame of the window itself. */
  readonly mainFrame: string;
  readonly mayNavigate: (url: string, mainFrame: boolean) => boolean;
};

/** One request of the page that waits for its answer. */
type Paused = {
  readonly requestId: string;
  readonly url: string;
  readonly method: string;
  readonly mainFrame: boolean;
  readonly navigation: boolean;
};

type Answer = { readonly handler: ProtocolHandler } | { readonly refused: Outcome };

/** Answers every request of the page from the application, or lets it refuse; none ever leaves. */
export async function answerRequests(
  stage: Stage,
  devtools: Devtools,
  rules: RequestRules,
): Promise<void> {
  devtools.on('Fetch.requestPaused', ({ requestId, request, frameId, resourceType }) => {
    const paused: Paused = {
      requestId,
      url: privateAddress(request.url, stage.schemes),
      method: request.method,
      mainFrame: frameId === rules.mainFrame,
      navigation: resourceType === 'Document',
    };
    if (isOfTheBrowserItself(paused.url)) {
      devtools.send('Fetch.fulfillRequest', { requestId, responseCode: 204 }).catch(() => {});
      return;
    }
    // A page may be gone before its request is answered.
    answer(stage, devtools, rules, paused).catch(() => {});
  });
  await devtools.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
}

/** Where a document names no icon, a browser asks for this one; Electron does not. */
function isOfTheBrowserItself(url: string): boolean {
  return new URL(url).pathname === '/favicon.ico';
}

async function answer(
  stage: Stage,
  devtools: Devtools,
  rules: RequestRules,
  paused: Paused,
): Promise<void> {
  const { requestId, url, method } = paused;
  const decided = await decide(stage, rules, paused);
  const outcome = 'refused' in decided ? decided.refused : 'served';
  stage.notebook.requests.push({ url, outcome });
  if ('refused' in decided) {
    const errorReason = outcome === 'navigation refused' ? 'Aborted' : 'BlockedByClient';
    await devtools.send('Fetch.failRequest', { requestId, errorReason });
    return;
  }
  const response = await decided.handler(new Request(url, { method }));
  await devtools.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
}

async function decide(stage: Stage, rules: RequestRules, paused: Paused): Promise<Answer> {
  const { url, mainFrame, navigation } = paused;
  if (navigation && !rules.mayNavigate(url, mainFrame)) return { refused: 'navigation refused' };
  if (!(await stage.mayRequest(url))) return { refused: 'request refused' };
  const handler = stage.protocolHandlers.get(new URL(url).protocol.slice(0, -1));
  return handler ? { handler } : { refused: 'LEFT' };
}
