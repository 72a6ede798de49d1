import type { Action } from '../../../shared/actions/action.ts';
import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import { buildQuery, type SearchTerm } from '../../../shared/search/build-query.ts';
import { foundKinds, type Found, type searchContract } from '../../../shared/search/contract.ts';
import { excerpt } from '../../../shared/search/excerpt.ts';
import { allActions } from '../actions/service.ts';
import { decisionOf } from '../meetings/decisions/service.ts';
import { storedItem } from '../meetings/items/service.ts';
import { decisionsBetween } from '../meetings/service.ts';
import { meetingDay } from '../meetings/change-meeting.ts';
import type { ReadableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { selectHits, type Source } from './queries.ts';

const always = { from: '0000-01-01', to: '9999-12-31' } as const;

export const searchHandlers: HandlersOf<typeof searchContract> = {
  'search.find': ({ words, year, ownerId, state, kinds, limit }, { db, today }) => {
    const { match, terms } = buildQuery(words);
    const days = year === undefined ? always : financialYearDays(year);
    const actions = new Map(allActions(db, today).map((action) => [action.id, action]));
    const isWanted = (action: Action) =>
      (ownerId === undefined || owners(action).some(({ memberId }) => memberId === ownerId)) &&
      (state === undefined || action.state === state || (state === 'not done' && !action.doneOn));
    const ofActions = ownerId !== undefined || state !== undefined;
    if (match === undefined) {
      const listed = [...actions.values()].filter(
        (action) => ofActions && isWanted(action) && within(action.agreedOn, days),
      );
      const found = listed.map((action) => foundAction(action, terms));
      return { found: found.slice(0, limit), more: found.length > limit };
    }
    const wanted = new Set(kinds.length === 0 ? foundKinds : kinds);
    const sources = foundKinds.filter(
      (kind) => wanted.has(kind) && (!ofActions || kind === 'action' || kind === 'progress'),
    );
    // Filters on the action itself are applied to what is found, so more is looked at.
    const most = ofActions ? 1_000 : limit + 1;
    const found = sources
      .flatMap((source) =>
        selectHits(db, source, { match, ...days, limit: most }).map((hit) => ({ ...hit, source })),
      )
      .sort((a, b) => a.rank - b.rank);
    const desk = { db, terms, actions, isWanted };
    const shown = found.map(
      ({ source, id }) =>
        () =>
          hydrate(desk, source, id),
    );
    return firstOf(shown, limit);
  },

  'search.decisions': ({ year, advice, words }, { db }) => {
    const { match } = buildQuery(words);
    const days = year === undefined ? always : financialYearDays(year);
    const ids =
      match === undefined
        ? undefined
        : new Set(
            selectHits(db, 'decision', { match, ...days, limit: 10_000 }).map(({ id }) => id),
          );
    const decisions = decisionsBetween(db, days.from, days.to).filter(
      ({ id, isAdvice, practiceAnswer }) =>
        (ids === undefined || ids.has(id)) &&
        (advice === 'all' || isAdvice) &&
        (advice !== 'waiting for an answer' || practiceAnswer === null),
    );
    return { decisions: decisions.toReversed() };
  },
};

type Desk = {
  readonly db: ReadableDb;
  readonly terms: readonly SearchTerm[];
  readonly actions: ReadonlyMap<number, Action>;
  readonly isWanted: (action: Action) => boolean;
};

/** The first few of what is found; each is looked up only when it is shown. */
function firstOf(found: readonly (() => Found[])[], limit: number) {
  const shown: Found[] = [];
  const seen = new Set<string>();
  for (const look of found) {
    for (const one of look()) {
      const key = `${one.kind} ${one.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      shown.push(one);
    }
    if (shown.length > limit) break;
  }
  return { found: shown.slice(0, limit), more: shown.length > limit };
}

function hydrate(desk: Desk, source: Source, id: number): Found[] {
  const { db, terms, actions, isWanted } = desk;
  if (source === 'item') {
    const { meetingId, title, notes } = storedItem(db, id);
    const shown = excerpt(notes === '' ? title : notes, terms);
    const on = meetingDay(db, meetingId);
    return [{ kind: 'item', id, meetingId, on, title, excerpt: shown, state: null, owner: '' }];
  }
  if (source === 'decision') {
    const { meetingId, meetingOn, itemTitle, text, reason, reference } = decisionOf(db, id);
    const shown = excerpt([text, reason].filter(Boolean).join('. '), terms);
    const title = `Decision ${reference}, ${itemTitle}`;
    const where = { meetingId, on: meetingOn, title };
    return [{ kind: 'decision', id, ...where, excerpt: shown, state: null, owner: '' }];
  }
  if (source === 'action') {
    const action = actions.get(id);
    return action && isWanted(action) ? [foundAction(action, terms)] : [];
  }
  const action = [...actions.values()].find(({ progress }) =>
    progress.some((note) => note.id === id),
  );
  const note = action?.progress.find((each) => each.id === id);
  if (!action || !note || !isWanted(action)) return [];
  const { meetingId, on } = note;
  const shown = excerpt(note.note, terms);
  return [{ ...foundAction(action, terms), kind: 'progress', meetingId, on, excerpt: shown }];
}

function foundAction(action: Action, terms: readonly SearchTerm[]): Found {
  const { id, meetingId, agreedOn, reference, text, result, state } = action;
  return {
    kind: 'action',
    id,
    meetingId,
    on: agreedOn,
    title: reference,
    excerpt: excerpt([text, result].filter(Boolean).join('. '), terms),
    state,
    owner: owners(action)
      .map(({ name }) => name)
      .join(', '),
  };
}

const owners = ({ owner, moreOwners }: Action) =>
  [owner, ...moreOwners].filter(({ name }) => name !== '');

const within = (day: string, { from, to }: { readonly from: string; readonly to: string }) =>
  day >= from && day <= to;
