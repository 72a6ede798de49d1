import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Found, SearchCounts } from '../../../shared/search/contract.ts';
import type { ExcerptPiece } from '../../../shared/search/excerpt.ts';
import type { ReadableDb } from '../record/database.ts';

/** A search at work. */
export type SearchDesk = {
  readonly db: ReadableDb;
  readonly today: IsoDate;
  /** Where the words stand in a text. */
  readonly excerpt: (text: string) => ExcerptPiece[];
};

export type Results = { readonly found: Found[]; readonly counts: SearchCounts };

export const noCounts: SearchCounts = {
  person: 0,
  item: 0,
  decision: 0,
  action: 0,
  progress: 0,
  feedback: 0,
  improvement: 0,
  'engagement activity': 0,
  worksheet: 0,
};
