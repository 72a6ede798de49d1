/** What the preload's world says to the process. */
export type FromPreload =
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      /** Each wrapped, so that a missing argument stays missing in JSON. */
      readonly args: readonly { readonly value?: unknown }[];
    }
  | { readonly kind: 'key'; readonly pressed: string };

/** What the process says to the preload's world. */
export type ToPreload =
  | {
      readonly kind: 'reply';
      readonly id: number;
      readonly value?: unknown;
      readonly error?: string;
    }
  | { readonly kind: 'event'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'keys'; readonly keys: readonly string[] };
