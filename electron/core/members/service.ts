import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { accessNeedsInWords } from '../../../shared/members/access-needs.ts';
import { byName } from '../../../shared/members/find.ts';
import type { Movement } from '../../../shared/members/movement.ts';
import { movementOf } from '../../../shared/members/movement-of.ts';
import { memberOnDay, type Membership, type MemberOnDay } from '../../../shared/members/on-day.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { selectConfirmations } from './confirmations/queries.ts';
import * as periods from './periods/queries.ts';
import * as queries from './queries.ts';
import { selectMembers, selectNames } from './queries.ts';

/** After a backup was put back: no number that may stand in the monitoring file is given again. */
export const skipMemberNumbers = queries.skipMemberNumbers;

/** Everybody who ever was a member, with every period, by name. */
export const memberships = remembered(everybody);

function everybody(db: ReadableDb): readonly Membership[] {
  const spells = Map.groupBy(periods.selectSpells(db), ofMember);
  const modes = Map.groupBy(periods.selectModes(db), ofMember);
  const roles = Map.groupBy(periods.selectRoles(db), ofMember);
  return selectNames(db)
    .map(({ id, name, registration }) => ({
      id,
      name,
      registration,
      spells: spells.get(id) ?? [],
      modes: modes.get(id) ?? [],
      roles: roles.get(id) ?? [],
    }))
    .sort(byName);
}

const ofMember = (row: { readonly memberId: number }) => row.memberId;

/** The members of a day by name: joined on or before it and not left on or before it. */
export function membersOn(db: ReadableDb, day: IsoDate): MemberOnDay[] {
  return memberships(db).flatMap((person) => memberOnDay(person, day) ?? []);
}

/** Members at the start, joined, left and at the end of a period, both days included. */
export function movementBetween(db: ReadableDb, from: IsoDate, to: IsoDate): Movement {
  return movementOf(memberships(db), from, to);
}

/** The names of members by id, former members included. */
export const memberNames = remembered(
  (db: ReadableDb): ReadonlyMap<number, string> =>
    new Map(selectNames(db).map(({ id, name }) => [id, name])),
);

/** Access needs in words by member id, for those who have told of any. */
export function accessNeedsByMember(db: ReadableDb): Map<number, string[]> {
  const needs = selectMembers(db).map(
    ({ id, accessNeeds }) => [id, accessNeedsInWords(accessNeeds)] as const,
  );
  return new Map(needs.filter(([, words]) => words.length > 0));
}

/** Ids of those whose last yearly answer from one day to another was "registered and willing". */
export function confirmedBetween(db: ReadableDb, from: IsoDate, to: IsoDate): number[] {
  const last = new Map(selectConfirmations(db, { from, to }).map((row) => [row.memberId, row]));
  return [...last].flatMap(([id, { answer }]) => (answer === 'registered and willing' ? id : []));
}
