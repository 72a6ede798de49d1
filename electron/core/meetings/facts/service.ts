import type { Meeting } from '../../../../shared/meetings/contract.ts';
import type { Interest } from '../../../../shared/meetings/item.ts';
import { personByName } from '../../members/named-person.ts';
import { memberNames } from '../../members/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import { notFound } from '../../rpc/user-error.ts';
import * as queries from './queries.ts';

type Facts = Pick<
  Meeting,
  'chairedBy' | 'minutesBy' | 'itemsByOn' | 'joining' | 'cancellation' | 'postponements'
>;

/** What is said about a meeting besides date and place. */
export function meetingFactsOf(db: ReadableDb, id: number): Facts {
  const row = queries.selectMeetingFacts(db, id);
  if (!row) throw notFound('This meeting');
  const names = memberNames(db);
  return {
    chairedBy: personByName(names, row.chairedByMemberId, row.chairedByName),
    minutesBy: personByName(names, row.minutesByMemberId, row.minutesByName),
    itemsByOn: row.itemsByOn,
    joining: row.joining,
    cancellation:
      row.cancelledOn === null ? null : { on: row.cancelledOn, reason: row.cancelledReason },
    postponements: queries.selectPostponements(db, id),
  };
}

/** The interests declared at a meeting, by item id. */
export function interestsByItem(db: ReadableDb, meetingId: number): Map<number, Interest[]> {
  const rows = queries.selectInterestsOf(db, meetingId);
  const names = rows.length === 0 ? new Map<number, string>() : memberNames(db);
  const byItem = Map.groupBy(rows, ({ itemId }) => itemId);
  return new Map([...byItem].map(([itemId, list]) => [itemId, list.map(interestOf(names))]));
}

export const interestOf =
  (names: ReadonlyMap<number, string>) =>
  ({ memberId, name, interest, left }: queries.InterestRow): Interest => ({
    person: personByName(names, memberId, name) ?? { memberId, name },
    interest,
    left: left === 1,
  });
