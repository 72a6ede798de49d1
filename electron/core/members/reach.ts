import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { MemberFields } from '../../../shared/members/member.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectMembers } from './queries.ts';
import { membersOn } from './service.ts';

/** How papers reach a member, and in which form. */
export type MemberReach = Pick<
  MemberFields,
  'name' | 'preferredWay' | 'email' | 'mobile' | 'address' | 'accessNeeds'
> & { readonly id: number; readonly roles: readonly string[] };

/** The members of a day by name, each with the ways to send papers and the needs to heed. */
export function reachOn(db: ReadableDb, day: IsoDate): MemberReach[] {
  const details = new Map(selectMembers(db).map((member) => [member.id, member]));
  return membersOn(db, day).flatMap(({ id, name, roles }) => {
    const member = details.get(id);
    if (!member) return [];
    const { preferredWay, email, mobile, address, accessNeeds } = member;
    return [{ id, name, roles, preferredWay, email, mobile, address, accessNeeds }];
  });
}
