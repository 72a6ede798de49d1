import { financialYearDays, type IsoDate } from '../../../shared/dates/financial-year.ts';
import { buildQuery } from '../../../shared/search/build-query.ts';
import { foundKinds, type Found, type SearchInput } from '../../../shared/search/contract.ts';
import { excerpts } from '../../../shared/search/excerpt.ts';
import type { ReadableDb } from '../record/database.ts';
import { findActions } from './find-actions.ts';
import { hydrate } from './found.ts';
import { askedWith, matchesOf, type Asked } from './matches.ts';
import { findOthers } from './people/find-others.ts';
import { findPeople } from './people/find-people.ts';
import { numberedAction } from './people/named.ts';
import {
  countBetween,
  selectNewest,
  selectTitled,
  type Days,
  type SearchedKind,
} from './queries.ts';
import { noCounts, type Results } from './search-desk.ts';

const always = { from: '0000-01-01', to: '9999-12-31' } as const;

/** Finds words, or all actions of somebody or in some state when no words are given. */
export function findWords(db: ReadableDb, today: IsoDate, input: SearchInput): Results {
  const { words, year, kinds, limit } = input;
  const asked = askedWith(db, words);
  const days = year === undefined ? always : financialYearDays(year);
  const desk = { db, today, excerpt: excerpts(buildQuery(words).terms) };
  const wantedKinds = foundKinds.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  if (hasActionFilter(input)) return findActions(desk, { input, asked, days, wantedKinds });
  if (asked === undefined) return { found: [], counts: noCounts };
  const counts = { ...noCounts };
  const found: Found[] = [];
  for (const kind of wantedKinds) {
    if (kind === 'person') {
      const people = [...findPeople(desk, asked.named, days), ...findOthers(db, words, days)];
      counts.person = people.length;
      found.push(...people.slice(0, limit));
      continue;
    }
    const matches = matchesOf(db, kind, asked);
    const ids = best(db, kind, matches, { asked, ...days, limit });
    const inDays = () =>
      year === undefined ? matches.length : countBetween(db, kind, matches, days);
    counts[kind] = ids.length < limit ? ids.length : inDays();
    found.push(...hydrate(desk, kind, ids));
  }
  return { found, counts };
}

type Best = Days & { readonly asked: Asked; readonly limit: number };

/**
 * Items with the words in their title come first, they are about them; and so does the action whose
 * number was typed.
 */
function best(
  db: ReadableDb,
  kind: SearchedKind,
  matches: readonly number[],
  { asked: { match, named }, ...wanted }: Best,
): number[] {
  const newest = selectNewest(db, kind, matches, wanted);
  if (newest.length === 0) return newest;
  const about =
    kind === 'item' ? selectTitled(db, match) : kind === 'action' ? numberedAction(db, named) : [];
  const first = selectNewest(db, kind, about, wanted);
  return [...new Set([...first, ...newest])].slice(0, wanted.limit);
}

const hasActionFilter = ({ ownerId, ownerName = '', state }: SearchInput) =>
  ownerId !== undefined || ownerName !== '' || state !== undefined;
