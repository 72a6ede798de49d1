/** What became of a request that the browser made. */
export type Outcome =
  | 'served'
  /** The navigation guard of the application prevented it. */
  | 'navigation refused'
  /** The window-open handler of the application denied it. */
  | 'window refused'
  /** The request guard of the session cancelled it. */
  | 'request refused'
  /** No guard stopped it: only the stand-in did. */
  | 'LEFT';

export type DialogAsked = {
  readonly kind: 'open' | 'save' | 'message' | 'error';
  readonly options: Readonly<Record<string, unknown>>;
};

/** What a person would do in the next dialog; without one every dialog is cancelled. */
export type DialogAnswer =
  | { readonly kind: 'open'; readonly paths: readonly string[] }
  | { readonly kind: 'save'; readonly path: string }
  | { readonly kind: 'message'; readonly button: number };

/** Everything that happened outside the page, in the order it happened, and what tests may arrange. */
export class Notebook {
  /** Calls that the checklist cares about, as "app.setPath userData". */
  readonly calls: string[] = [];
  readonly requests: { readonly url: string; readonly outcome: Outcome }[] = [];
  readonly dialogs: DialogAsked[] = [];
  readonly answers: DialogAnswer[] = [];
  /** Handed to the operating system: addresses and files. */
  readonly openedOutside: string[] = [];
  readonly openedFiles: string[] = [];
  readonly shownInFolder: string[] = [];
  /** Errors on the console of the page, thrown in it, or reported by its security policy. */
  readonly problems: string[] = [];

  nextAnswer<K extends DialogAnswer['kind']>(
    kind: K,
  ): Extract<DialogAnswer, { kind: K }> | undefined {
    const index = this.answers.findIndex((answer) => answer.kind === kind);
    if (index === -1) return undefined;
    return this.answers.splice(index, 1)[0] as Extract<DialogAnswer, { kind: K }>;
  }
}
