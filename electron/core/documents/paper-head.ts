import type { PaperHead } from '../../../shared/documents/meeting-papers/paper-head.ts';
import type { PrintSize } from '../../../shared/documents/print-size.ts';
import type { QueryContext } from '../rpc/context.ts';
import { trailNow } from './trail-now.ts';
import { whoWeAre } from './who-we-are.ts';

/** Whose paper it is, when it was made, and the trail as it stood. */
export function paperHead({ db, nowMs }: QueryContext, print: PrintSize = 'ordinary'): PaperHead {
  const { groupName, practiceName } = whoWeAre(db);
  return {
    groupName,
    practiceName,
    print,
    madeAtMs: nowMs,
    trail: trailNow(db),
  };
}
