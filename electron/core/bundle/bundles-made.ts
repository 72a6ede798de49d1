import { z } from 'zod';
import type { MadeBundle } from '../../../shared/bundle/contract.ts';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { ReadableDb } from '../record/database.ts';
import { entriesAboutKind } from '../record/trail/about-kind.ts';

/** What the entry of a bundle says. */
const said = z.object({ path: z.string(), files: z.int(), fingerprint: z.string() });

/** Every bundle that was made, newest first: the trail alone knows of them. */
export const bundlesMade = (db: ReadableDb): MadeBundle[] =>
  entriesAboutKind(db, 'bundle').map(({ sequence, atMs, name, subject, after }) => {
    const { data } = said.safeParse(after);
    return {
      sequence,
      what: `Evidence ${formatFinancialYear(Number(subject.split(' ').at(-1)))}`,
      madeAtMs: atMs,
      madeBy: name,
      path: data?.path ?? null,
      files: data?.files ?? null,
      fingerprint: data?.fingerprint ?? null,
    };
  });
