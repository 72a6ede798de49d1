import { z } from 'zod';
import {
  financialYearDays,
  financialYearOf,
  formatFinancialYear,
} from '../dates/financial-year.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import type { MemberOnDay } from '../members/on-day.ts';

/**
 * Whom a comparison is about, always registered members: the whole group moves slowly, who came and
 * who joined this year says more of this year's efforts.
 */
export const memberSetKeys = ['members', 'active', 'joined', 'virtual'] as const;
export const memberSetKey = z.enum(memberSetKeys);
export type MemberSetKey = z.infer<typeof memberSetKey>;

/** With fewer people, in the set or outside it, counts would tell what single people answered. */
export const fewestInSet = 3;

/** As a choice on the page. */
export const memberSetLabels: Readonly<Record<MemberSetKey, string>> = {
  members: 'All members',
  active: 'Active this year: came to a meeting',
  joined: 'Joined this year',
  virtual: 'Virtual members',
};

/** After a number: "registered members", "registered members who joined in 2026/27". */
export function setInWords(set: MemberSetKey, day: IsoDate, count: number): string {
  const members = count === 1 ? 'registered member' : 'registered members';
  const year = formatFinancialYear(financialYearOf(day));
  switch (set) {
    case 'members':
      return members;
    case 'active':
      return `${members} who came to a meeting in ${year}`;
    case 'joined':
      return `${members} who joined in ${year}`;
    case 'virtual':
      return `virtual ${members}`;
  }
}

/** The members of a set as of a day, out of the registered members of that day. */
export function membersInSet<M extends Pick<MemberOnDay, 'id' | 'mode' | 'joinedOn'>>(
  set: MemberSetKey,
  registered: readonly M[],
  { day, attended }: { readonly day: IsoDate; readonly attended: ReadonlySet<number> },
): readonly M[] {
  const { from } = financialYearDays(financialYearOf(day));
  switch (set) {
    case 'members':
      return registered;
    case 'active':
      return registered.filter(({ id }) => attended.has(id));
    case 'joined':
      return registered.filter(({ joinedOn }) => joinedOn >= from);
    case 'virtual':
      return registered.filter(({ mode }) => mode === 'virtual');
  }
}

/** Whether comparing a set, or taking it from the whole group, would tell of one or two people. */
export function isTooSmall(set: MemberSetKey, inSet: number, registered: number): boolean {
  return set !== 'members' && inSet > 0 && (tellsOfFew(inSet) || tellsOfFew(registered - inSet));
}

const tellsOfFew = (count: number): boolean => count > 0 && count < fewestInSet;
