import { financialYearDays } from '../../../shared/dates/financial-year.ts';
import type { PlainDocument } from '../../../shared/documents/plain-document.ts';
import { typedNames, type TypedNames } from '../../../shared/documents/typed-names.ts';
import { listAnd } from '../../../shared/documents/words.ts';
import { allActions } from '../actions/service.ts';
import { allImprovements } from '../improvements/service.ts';
import { meetingsBetween } from '../meetings/service.ts';
import { wholeMeeting } from '../meetings/whole-meeting.ts';
import { memberNames } from '../members/service.ts';
import { reviewsBetween } from '../representativeness/service.ts';
import type { QueryContext } from '../rpc/context.ts';

/**
 * Everybody whom the year's texts may name: members past and present, staff, guests, who leads
 * something or did a review, who writes.
 */
export function namesOf(context: QueryContext, year: number): string[] {
  const { db, today, person } = context;
  const { from, to } = financialYearDays(year);
  const others = meetingsBetween(db, from, to).flatMap(({ id, staff, guests }) =>
    staff + guests === 0 ? [] : wholeMeeting(db, id, today).inAttendance.map(({ name }) => name),
  );
  return [...memberNames(db).values(), ...others, ...typedIn(context).people, person.name];
}

/** Names typed for who leads, helps or did a review, told apart into people and others. */
export function typedIn({ db, today }: Pick<QueryContext, 'db' | 'today'>): TypedNames {
  const owners = [
    ...allActions(db, today).flatMap(({ owner, moreOwners }) => [owner, ...moreOwners]),
    ...allImprovements(db, today).flatMap(({ lead }) => lead ?? []),
  ];
  return typedNames([
    ...owners.filter(({ memberId }) => memberId === null).map(({ name }) => name),
    ...reviewsBetween(db, '0000-01-01', '9999-12-31').map(({ doneBy }) => doneBy),
  ]);
}

/** For whoever is about to publish: names that stand in a copy as they were typed; empty for none. */
export function namesLeft(context: QueryContext, { blocks }: PlainDocument): string {
  const printed = JSON.stringify(blocks);
  const left = typedIn(context).toCheck.filter((name) => printed.includes(name));
  if (left.length === 0) return '';
  const words = listAnd(left.map((name) => `“${name}”`));
  return ` Typed by hand and left as typed: ${words}. Look whether that names anybody.`;
}
