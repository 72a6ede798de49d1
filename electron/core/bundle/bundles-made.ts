import { z } from 'zod';
import type { MadeBundle } from '../../../shared/bundle/contract.ts';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { ReadableDb } from '../record/database.ts';
import { entriesAboutKind } from '../record/trail/about-kind.ts';

/** What the entry of a bundle says. */
const said = z.object({
  what: z.string(),
  path: z.string(),
  files: z.int(),
  fingerprint: z.string(),
});

/** Every bundle that was made, newest first: the trail alone knows of them. */
export const bundlesMade = (db: ReadableDb): MadeBundle[] =>
  entriesAboutKind(db, 'bundle').map(({ sequence, atMs, name, subject, after }) => {
    const { data } = said.safeParse(after);
    return {
      sequence,
      what: data?.what ?? whatOf(subject),
      madeAtMs: atMs,
      madeBy: name,
      path: data?.path ?? null,
      files: data?.files ?? null,
      fingerprint: data?.fingerprint ?? null,
    };
  });

/** Of an entry that says no more: its subject alone tells a year from a material change. */
function whatOf(subject: string): string {
  const year = /^bundle (\d{4})$/u.exec(subject)?.[1];
  return year === undefined ? 'Material change' : `Evidence ${formatFinancialYear(Number(year))}`;
}
