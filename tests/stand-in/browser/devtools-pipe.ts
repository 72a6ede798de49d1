import type { Readable, Writable } from 'node:stream';

type Listener = (params: never) => void;
type Waiting = { readonly resolve: (value: never) => void; readonly reject: (why: Error) => void };
type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
};

/** The Chrome DevTools Protocol over a pipe: JSON messages, each ended by a zero byte. */
export class DevtoolsPipe {
  readonly #out: Writable;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Map<string, Set<Listener>>();
  readonly #afterEnd: (() => void)[] = [];
  #last = 0;
  #ended = false;

  constructor(out: Writable, back: Readable) {
    this.#out = out;
    let rest: Buffer = Buffer.alloc(0);
    back.on('data', (chunk: Buffer) => {
      rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the browser keeps to its protocol
        this.#take(JSON.parse(rest.toString('utf8', 0, end)) as Message);
        rest = rest.subarray(end + 1);
      }
    });
    for (const stream of [out, back]) stream.on('error', () => this.#end());
    back.on('close', () => this.#end());
  }

  /** Asks the browser, or the page of a session; rejects when it refuses or is gone. */
  send(method: string, params: object = {}, sessionId?: string): Promise<unknown> {
    if (this.#ended) return Promise.reject(new Error('The browser has ended'));
    const id = (this.#last += 1);
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
    });
    this.#out.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
    return answer;
  }

  on(method: string, listener: Listener, sessionId = ''): void {
    const key = `${sessionId} ${method}`;
    this.#listeners.set(key, (this.#listeners.get(key) ?? new Set()).add(listener));
  }

  /** Calls when nothing more will come; at once if that is so already. */
  onEnd(listener: () => void): void {
    if (this.#ended) listener();
    else this.#afterEnd.push(listener);
  }

  #take({ id, method, params, result, error, sessionId = '' }: Message): void {
    if (id === undefined) {
      for (const listener of this.#listeners.get(`${sessionId} ${method}`) ?? []) {
        listener(params as never);
      }
      return;
    }
    const { resolve, reject } = this.#waiting.get(id) ?? {};
    this.#waiting.delete(id);
    if (error) reject?.(new Error(error.message));
    else resolve?.(result as never);
  }

  #end(): void {
    this.#ended = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('The browser has ended'));
    this.#waiting.clear();
    for (const listener of this.#afterEnd.splice(0)) listener();
  }
}
