import type { Made } from '../document-head.ts';
import type { PrintSize } from '../print-size.ts';
import type { TrailMark } from '../trail-mark.ts';

/** What every paper of the group needs besides its own facts. */
export type PaperHead = Made & { readonly print: PrintSize; readonly trail: TrailMark };
