import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { namedPeople } from '../members/named-person.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict } from '../rpc/user-error.ts';
import * as facts from './facts/queries.ts';
import { raiseItem } from './items/queries.ts';
import { storedItem } from './items/service.ts';

export const itemFactsHandlers: Pick<
  HandlersOf<typeof meetingsContract>,
  'meetings.saveItemFacts' | 'meetings.setInterests'
> = {
  'meetings.saveItemFacts': (given, { db, trail }) => {
    const { notes: _notes, ...before } = storedItem(db, given.id);
    refuseLocked(db, before.meetingId);
    if (!facts.updateItemFacts(db, given)) throw conflict('This item');
    const version = given.version + 1;
    trail({ subject: `item ${given.id}`, version, before, after: given });
    return { id: given.id, version };
  },

  'meetings.setInterests': ({ id, version, interests }, { db, trail }) => {
    refuseLocked(db, storedItem(db, id).meetingId);
    if (!raiseItem(db, id, version)) throw conflict('This item');
    const before = facts.selectInterestsOfItem(db, id);
    const people = namedPeople(
      db,
      interests.map(({ person }) => person),
    );
    const rows = interests.flatMap(({ interest, left }, index) => {
      const person = people[index];
      return person ? [{ ...person, interest, left }] : [];
    });
    facts.replaceInterests(db, id, rows);
    trail({ subject: `item ${id}`, version: version + 1, before, after: { interests: rows } });
    return { id, version: version + 1 };
  },
};
