import { accessNeedsInWords } from '../../../shared/members/access-needs.ts';
import type { MemberRow, membersContract } from '../../../shared/members/contract.ts';
import { finds } from '../../../shared/members/find.ts';
import { modeOn, rolesOn, type Membership } from '../../../shared/members/on-day.ts';
import { addressKey, whySimilar } from '../../../shared/members/similar.ts';
import { spellOf, standingOn } from '../../../shared/members/standing.ts';
import { actionsNaming } from '../actions/service.ts';
import { recordedDays } from '../meetings/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseWhenReferred } from '../rpc/refuse-when-referred.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import { confirmationHandlers } from './confirmation-handlers.ts';
import { selectConfirmations } from './confirmations/queries.ts';
import { csvHandlers } from './csv/handlers.ts';
import { periodHandlers } from './period-handlers.ts';
import { insertSpell, putMode } from './periods/queries.ts';
import * as queries from './queries.ts';
import { memberships, membersOn, movementBetween } from './service.ts';
import { changeMember, storedMember } from './stored-member.ts';

export const membersHandlers: HandlersOf<typeof membersContract> = {
  ...periodHandlers,
  ...confirmationHandlers,
  ...csvHandlers,

  'members.list': ({ show, text, on }, { db, today }) => {
    const day = on ?? today;
    const bases = new Map(queries.selectMembers(db).map((base) => [base.id, base]));
    const confirmed = new Map(
      selectConfirmations(db, { from: '0000-01-01', to: day })
        .filter((row) => row.answer === 'registered and willing')
        .map((row) => [row.memberId, row.on]),
    );
    const everybody = memberships(db);
    const rows = everybody.flatMap((person) => {
      const base = bases.get(person.id);
      if (!base || (show !== 'all' && shownUnder(person, day) !== show)) return [];
      return rowOf(person, base, day, confirmed.get(person.id) ?? null);
    });
    const standings = everybody.map(({ spells }) => standingOn(spells, day));
    const there = membersOn(db, day);
    const virtual = there.filter(({ mode }) => mode === 'virtual').length;
    return {
      members: rows.filter((row) => finds(row, text)),
      counts: {
        current: there.length,
        inPerson: there.length - virtual,
        virtual,
        registered: there.filter((m) => m.registration === 'registered patient').length,
        former: standings.filter((standing) => standing === 'former').length,
        toCome: standings.filter((standing) => standing === 'to come').length,
      },
    };
  },

  'members.get': ({ id }, { db, today }) => {
    const member = storedMember(db, id);
    const address = addressKey(member.address);
    const sameAddress = queries
      .selectMembers(db)
      .filter((other) => other.id !== id && address !== '' && addressKey(other.address) === address)
      .map(({ id, name }) => ({ id, name }));
    return {
      ...member,
      current: standingOn(member.spells, today) === 'current',
      standing: standingOn(member.spells, today),
      mode: modeOn(member.modes, today),
      sameAddress,
    };
  },

  'members.similar': (given, { db, today }) => {
    const spells = new Map(memberships(db).map((person) => [person.id, person.spells]));
    const members = queries.selectMembers(db).flatMap((member) => {
      const why = whySimilar(given, member);
      return why === undefined
        ? []
        : {
            id: member.id,
            name: member.name,
            why,
            standing: standingOn(spells.get(member.id) ?? [], today),
          };
    });
    return { members };
  },

  'members.add': ({ joinedOn, mode, ...fields }, { db, trail }) => {
    const id = queries.insertMember(db, fields);
    insertSpell(db, id, { joinedOn, leftOn: null, reason: null, reasonWords: '' });
    putMode(db, id, mode, joinedOn);
    trail({ subject: `member ${id}`, version: 1, after: storedMember(db, id) });
    return { id, version: 1 };
  },

  'members.save': ({ id, version, ...fields }, context) =>
    changeMember({ id, version }, context, () => queries.updateMember(context.db, id, fields)),

  'members.remove': ({ id, version }, { db, trail }) => {
    const before = storedMember(db, id);
    if (before.version !== version) throw conflict('This member');
    const message = `${before.name} is named in meetings or actions, so the record has to keep this entry. Nothing was removed. If this person has left, say so with the date instead.`;
    if (recordedDays(db, id).length > 0 || actionsNaming(db, id) > 0) {
      throw new UserError('REFUSED', message);
    }
    // Proposers, declared interests and the like refer to the member too.
    refuseWhenReferred(message, () => queries.deleteMember(db, id));
    trail({ subject: `member ${id}`, before });
    return {};
  },

  'members.movement': ({ from, to }, { db }) => {
    const left = memberships(db).flatMap(({ spells }) =>
      spells.flatMap(({ leftOn, reason }) =>
        leftOn !== null && reason !== null && leftOn >= from && leftOn <= to ? reason : [],
      ),
    );
    const reasons = [...Map.groupBy(left, (reason) => reason)]
      .map(([reason, those]) => ({ reason, count: those.length }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
    return { ...movementBetween(db, from, to), reasons };
  },
};

/** Somebody who joins later is listed with the current members, and said to join. */
const shownUnder = ({ spells }: Membership, day: string): 'current' | 'former' =>
  standingOn(spells, day) === 'former' ? 'former' : 'current';

function rowOf(
  person: Membership,
  base: queries.MemberBase,
  day: string,
  confirmedOn: string | null,
): MemberRow {
  const spell = spellOf(person.spells, day);
  return {
    id: base.id,
    version: base.version,
    name: base.name,
    registration: base.registration,
    mode: modeOn(person.modes, day),
    roles: rolesOn(person.roles, day),
    standing: standingOn(person.spells, day),
    joinedOn: spell?.joinedOn ?? day,
    leftOn: spell?.leftOn ?? null,
    email: base.email,
    telephone: base.telephone,
    mobile: base.mobile,
    preferredWay: base.preferredWay,
    needs: accessNeedsInWords(base.accessNeeds),
    confirmedOn,
  };
}
