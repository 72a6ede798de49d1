import type { membersContract } from '../../../shared/members/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { alsoHeldBy } from '../../../shared/members/also-held.ts';
import { covers, spellPeriod } from '../../../shared/members/on-day.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import { checkPeriods } from './check-periods.ts';
import * as queries from './periods/queries.ts';
import { memberships } from './service.ts';
import { changeMember, type StoredMember } from './stored-member.ts';

type PeriodOperation =
  | 'members.leave'
  | 'members.rejoin'
  | 'members.saveSpell'
  | 'members.setMode'
  | 'members.giveRole'
  | 'members.endRole'
  | 'members.removeRole';

export const periodHandlers: Pick<HandlersOf<typeof membersContract>, PeriodOperation> = {
  'members.leave': ({ leftOn, reason, reasonWords, ...seen }, context) =>
    changeMember(seen, context, (member) => {
      const open = member.spells.find((spell) => spell.leftOn === null);
      if (!open) {
        throw new UserError('REFUSED', `${member.name} has left already. Nothing was changed.`);
      }
      const left = { ...open, leftOn, reason, reasonWords };
      const roles = member.roles.map((role) =>
        role.startedOn < leftOn && (role.endedOn === null || role.endedOn > leftOn)
          ? { ...role, endedOn: leftOn }
          : role,
      );
      checkPeriods(context.db, member, 'leftOn', { spells: replaced(member.spells, left), roles });
      queries.updateSpell(context.db, left);
      for (const role of roles) {
        if (role.endedOn === leftOn) queries.updateRoleEnd(context.db, role.id, leftOn);
      }
    }),

  'members.rejoin': ({ joinedOn, mode, ...seen }, context) =>
    changeMember(seen, context, (member) => {
      const spell = { joinedOn, leftOn: null, reason: null, reasonWords: '' };
      checkPeriods(context.db, member, 'joinedOn', { spells: [...member.spells, spell] });
      queries.insertSpell(context.db, member.id, spell);
      queries.putMode(context.db, member.id, mode, joinedOn);
    }),

  'members.saveSpell': ({ id, version, spellId, ...dates }, context) =>
    changeMember({ id, version }, context, (member) => {
      if (!member.spells.some((spell) => spell.id === spellId)) throw notFound('This membership');
      const spell = { ...dates, id: spellId };
      checkPeriods(context.db, member, 'joinedOn', { spells: replaced(member.spells, spell) });
      queries.updateSpell(context.db, spell);
    }),

  'members.setMode': ({ mode, fromOn, ...seen }, context) =>
    changeMember(seen, context, (member) => {
      if (!member.spells.some((spell) => covers(spellPeriod(spell), fromOn))) {
        const message = `${member.name} is not a member on ${formatDay(fromOn)}. Choose another date.`;
        throw new UserError('INVALID_INPUT', message, { fromOn: message });
      }
      queries.putMode(context.db, member.id, mode, fromOn);
    }),

  'members.giveRole': ({ id, version, ...role }, context) => {
    let roleId = 0;
    const saved = changeMember({ id, version }, context, (member) => {
      checkPeriods(context.db, member, 'startedOn', { roles: [...member.roles, role] });
      roleId = queries.insertRole(context.db, id, role);
    });
    const hint = alsoHeldBy(memberships(context.db), { id, ...role });
    return { ...saved, roleId, hint };
  },

  'members.endRole': ({ roleId, endedOn, ...seen }, context) =>
    changeMember(seen, context, (member) => {
      const role = { ...roleOf(member, roleId), endedOn };
      checkPeriods(context.db, member, 'endedOn', { roles: replaced(member.roles, role) });
      queries.updateRoleEnd(context.db, roleId, endedOn);
    }),

  'members.removeRole': ({ roleId, ...seen }, context) =>
    changeMember(seen, context, (member) => {
      queries.deleteRole(context.db, roleOf(member, roleId).id);
    }),
};

function replaced<T extends { readonly id: number }>(list: readonly T[], thing: T): T[] {
  return list.map((old) => (old.id === thing.id ? thing : old));
}

function roleOf(member: StoredMember, roleId: number) {
  const role = member.roles.find((role) => role.id === roleId);
  if (!role) throw notFound('This role');
  return role;
}
