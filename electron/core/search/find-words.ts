import type { Action } from '../../../shared/actions/action.ts';
import { financialYearDays, type IsoDate } from '../../../shared/dates/financial-year.ts';
import { buildQuery } from '../../../shared/search/build-query.ts';
import {
  foundKinds,
  type Found,
  type FoundKind,
  type SearchInput,
} from '../../../shared/search/contract.ts';
import { excerpts, type ExcerptPiece } from '../../../shared/search/excerpt.ts';
import { allActions } from '../actions/service.ts';
import type { ReadableDb } from '../record/database.ts';
import {
  countBetween,
  selectActionOfNote,
  selectMatches,
  selectNewest,
  selectTitled,
  type Days,
} from './queries.ts';
import { foundAction, foundProgress, hydrate, isOwnedBy } from './found.ts';

/** A search at work. */
export type SearchDesk = {
  readonly db: ReadableDb;
  readonly today: IsoDate;
  /** Where the words stand in a text. */
  readonly excerpt: (text: string) => ExcerptPiece[];
};

type Results = { readonly found: Found[]; readonly counts: Record<FoundKind, number> };

const always = { from: '0000-01-01', to: '9999-12-31' } as const;
const nothing: Results['counts'] = {
  item: 0,
  decision: 0,
  action: 0,
  progress: 0,
  feedback: 0,
  improvement: 0,
  'engagement activity': 0,
  worksheet: 0,
};
/** Filters on an action are applied to what is found, so all of it is looked at. */
const everything = 100_000;

/** Finds words, or all actions of somebody or in some state when no words are given. */
export function findWords(db: ReadableDb, today: IsoDate, input: SearchInput): Results {
  const { words, year, kinds, limit } = input;
  const { match, terms } = buildQuery(words);
  const days = year === undefined ? always : financialYearDays(year);
  const desk = { db, today, excerpt: excerpts(terms) };
  const wantedKinds = foundKinds.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  if (hasActionFilter(input)) return findActions(desk, { input, match, days, wantedKinds });
  if (match === undefined) return { found: [], counts: nothing };
  const counts = { ...nothing };
  const found: Found[] = [];
  for (const kind of wantedKinds) {
    const matches = selectMatches(db, kind, match);
    const ids = best(db, kind, matches, { match, ...days, limit });
    const inDays = () =>
      year === undefined ? matches.length : countBetween(db, kind, matches, days);
    counts[kind] = ids.length < limit ? ids.length : inDays();
    found.push(...hydrate(desk, kind, ids));
  }
  return { found, counts };
}

type Best = Days & { readonly match: string; readonly limit: number };

/** Items with the words in their title come first: they are about them. */
function best(
  db: ReadableDb,
  kind: FoundKind,
  matches: readonly number[],
  { match, ...wanted }: Best,
): number[] {
  const newest = selectNewest(db, kind, matches, wanted);
  if (kind !== 'item' || newest.length === 0) return newest;
  const first = selectNewest(db, kind, selectTitled(db, match), wanted);
  return [...new Set([...first, ...newest])].slice(0, wanted.limit);
}

const hasActionFilter = ({ ownerId, ownerName = '', state }: SearchInput) =>
  ownerId !== undefined || ownerName !== '' || state !== undefined;

type ActionSearch = {
  readonly input: SearchInput;
  readonly match: string | undefined;
  readonly days: { readonly from: string; readonly to: string };
  readonly wantedKinds: readonly FoundKind[];
};

function findActions(desk: SearchDesk, { input, match, days, wantedKinds }: ActionSearch): Results {
  const { db, today } = desk;
  const { state, limit } = input;
  const actions = new Map(allActions(db, today).map((action) => [action.id, action]));
  const isWanted = (action: Action) =>
    isOwnedBy(action, input) &&
    (state === undefined || action.state === state || (state === 'not done' && !action.doneOn));
  const among = (ids: readonly (number | undefined)[]) =>
    ids.map((id) => (id === undefined ? undefined : actions.get(id)));
  const found: Found[] = [];
  const counts = { ...nothing };
  const take = (kind: FoundKind, all: readonly Found[]) => {
    counts[kind] = all.length;
    found.push(...all.slice(0, limit));
  };
  if (match === undefined) {
    const listed = [...actions.values()]
      .filter(({ agreedOn }) => agreedOn >= days.from && agreedOn <= days.to)
      .toReversed();
    take(
      'action',
      listed.filter(isWanted).map((action) => foundAction(desk, action)),
    );
    return { found, counts };
  }
  const all = (kind: FoundKind) =>
    selectNewest(db, kind, selectMatches(db, kind, match), { ...days, limit: everything });
  if (wantedKinds.includes('action')) {
    const hits = among(all('action'));
    take(
      'action',
      hits.flatMap((action) => (action && isWanted(action) ? foundAction(desk, action) : [])),
    );
  }
  if (wantedKinds.includes('progress')) {
    const notes = all('progress');
    const hits = among(notes.map((note) => selectActionOfNote(db, note)));
    take(
      'progress',
      notes.flatMap((note, index) => {
        const action = hits[index];
        return action && isWanted(action) ? foundProgress(desk, action, note) : [];
      }),
    );
  }
  return { found, counts };
}
