import type { Action } from '../../../shared/actions/action.ts';
import type { FoundKind, SearchInput } from '../../../shared/search/contract.ts';
import { allActions } from '../actions/service.ts';
import { foundAction, foundProgress, isOwnedBy } from './found.ts';
import { matchesOf, type Asked } from './matches.ts';
import { selectActionOfNote, selectNewest, type Days } from './queries.ts';
import { noCounts, type Results, type SearchDesk } from './search-desk.ts';

type ActionSearch = {
  readonly input: SearchInput;
  readonly asked: Asked | undefined;
  readonly days: Days;
  readonly wantedKinds: readonly FoundKind[];
};

/** Filters on an action are applied to what is found, so all of it is looked at. */
const everything = 100_000;

/** Finds words in the actions, and their progress, of somebody or in some state; or all of those. */
export function findActions(desk: SearchDesk, search: ActionSearch): Results {
  const { input, asked, days, wantedKinds } = search;
  const wanted = wantedActions(desk, input);
  const matching = (kind: 'action' | 'progress') =>
    asked === undefined || !wantedKinds.includes(kind)
      ? []
      : selectNewest(desk.db, kind, matchesOf(desk.db, kind, asked), {
          ...days,
          limit: everything,
        });
  const actions = asked === undefined ? newestFirst(wanted, days) : matching('action');
  const ofActions = actions.flatMap((id) => {
    const action = wanted.get(id);
    return action ? foundAction(desk, action) : [];
  });
  const ofProgress = matching('progress').flatMap((note) => {
    const action = wanted.get(selectActionOfNote(desk.db, note) ?? 0);
    return action ? foundProgress(desk, action, note) : [];
  });
  return {
    found: [...ofActions.slice(0, input.limit), ...ofProgress.slice(0, input.limit)],
    counts: { ...noCounts, action: ofActions.length, progress: ofProgress.length },
  };
}

/** The actions that the filters let through, by id. */
function wantedActions({ db, today }: SearchDesk, input: SearchInput): Map<number, Action> {
  const { state } = input;
  const isWanted = (action: Action) =>
    isOwnedBy(action, input) &&
    (state === undefined || action.state === state || (state === 'not done' && !action.doneOn));
  return new Map(
    allActions(db, today)
      .filter(isWanted)
      .map((action) => [action.id, action]),
  );
}

const newestFirst = (actions: ReadonlyMap<number, Action>, { from, to }: Days): number[] =>
  [...actions.values()]
    .filter(({ agreedOn }) => agreedOn >= from && agreedOn <= to)
    .map(({ id }) => id)
    .toReversed();
