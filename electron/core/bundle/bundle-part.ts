import type { Published } from '../../../shared/disclosure/published.ts';
import type { Readers } from '../../../shared/bundle/readers.ts';
import type { PlainDocument } from '../../../shared/documents/plain-document.ts';
import type { FileInRecord } from '../evidence/files/bring-in.ts';
import type { QueryContext } from '../rpc/context.ts';

/** A file that a part puts into the bundle; its bytes are made when its turn comes. */
export type BundleFile = {
  /** Its name in the part's folder; made fit for every computer, and free, later. */
  readonly name: string;
  readonly title: string;
  readonly content:
    | { readonly kind: 'document'; readonly document: PlainDocument }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'kept'; readonly file: FileInRecord };
};

export type CollectedPart = {
  readonly files: readonly BundleFile[];
  /** What the part did not put in, in words that stand in the index: no name, no private title. */
  readonly leftOut: readonly string[];
  /** What stands in its files, but with names or numbers hidden. */
  readonly hidden?: readonly string[];
  /** What its files print of a review's figures where small numbers are hidden. */
  readonly published?: Published | null;
  /** What the person who makes the bundle has to look at before it is sent; not in the bundle. */
  readonly toCheck?: readonly string[];
};

/** One part of a bundle, such as the minutes; a new one is added to the list in `parts.ts`. */
export type BundlePart = {
  readonly heading: string;
  /** The folder in the bundle; empty for its first level. */
  readonly folder: string;
  readonly readers: Readers;
  /** How many files it would have now, told without making any of them. */
  readonly count: (context: QueryContext, year: number) => number;
  readonly collect: (context: QueryContext, year: number) => CollectedPart;
};
