import { lastDayOf, memberOnDay } from '../../../shared/members/on-day.ts';
import { memberships, membersOn } from '../members/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { OpenMonitoring } from './open-monitoring.ts';
import { selectKnownPeople, type KnownPerson } from './queries.ts';

type Given = Pick<QueryContext, 'db' | 'today'> & { readonly monitoring: OpenMonitoring };

/** Each member of today with what the file knows of them: whether there is a form, not what is in it. */
export function formsToday({ db, today, monitoring }: Given) {
  const known = knownPeople(monitoring);
  return membersOn(db, today).map((member) => ({ ...member, form: known.get(member.id) }));
}

/** Everyone else whom the file still knows: they too may ask for their copy, or have it deleted. */
export function formsOfOthers({ db, today, monitoring }: Given) {
  const known = knownPeople(monitoring);
  return memberships(db).flatMap((person) => {
    const form = known.get(person.id);
    if (!form || memberOnDay(person, today)) return [];
    return [{ id: person.id, name: person.name, leftOn: lastDayOf(person.spells), form }];
  });
}

const knownPeople = ({ db }: OpenMonitoring): ReadonlyMap<number, KnownPerson> =>
  new Map(selectKnownPeople(db).map((form) => [form.memberId, form]));
