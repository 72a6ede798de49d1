import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { consentOn } from '../../../shared/members/consents.ts';
import type { MemberFields } from '../../../shared/members/member.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectConsents, selectMembers } from './queries.ts';
import { membersOn } from './service.ts';

/** How a member is reached, with the roles held on the day, in words. */
export type MemberContact = Pick<
  MemberFields,
  'name' | 'preferredWay' | 'email' | 'telephone' | 'mobile' | 'address'
> & {
  readonly roles: readonly string[];
  /** Whether the details may be shared with the group; null when the member was not asked. */
  readonly mayBeShared: boolean | null;
};

/** The members of a day by name, with their contact details: for the confidential contact list. */
export function contactsOn(db: ReadableDb, day: IsoDate): MemberContact[] {
  const details = new Map(selectMembers(db).map((member) => [member.id, member]));
  return membersOn(db, day).flatMap(({ id, name, roles }) => {
    const member = details.get(id);
    if (!member) return [];
    const { preferredWay, email, telephone, mobile, address } = member;
    const sharing = consentOn(selectConsents(db, id), 'contact details shared with the group', day);
    const mayBeShared = sharing?.given ?? null;
    return [{ name, roles, mayBeShared, preferredWay, email, telephone, mobile, address }];
  });
}
