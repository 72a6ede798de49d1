import { formatDay } from '../../../../shared/dates/format-day.ts';
import { capital, counted, listAnd } from '../../../../shared/documents/words.ts';
import { memberOnDay, type Membership } from '../../../../shared/members/on-day.ts';
import { spellOf, standingOn } from '../../../../shared/members/standing.ts';
import type { Found } from '../../../../shared/search/contract.ts';
import { memberships } from '../../members/service.ts';
import type { Asked } from '../matches.ts';
import type { Days } from '../queries.ts';
import type { SearchDesk } from '../search-desk.ts';
import { peopleNamed } from './named.ts';
import { countPresent, selectMovedBy, selectOwnedBy } from './queries.ts';

/** The members, by name, whom all the words name and who were members on any of the days. */
export function findPeople(desk: SearchDesk, named: Asked['named'], { from, to }: Days): Found[] {
  const wanted = new Set(peopleNamed(named));
  if (wanted.size === 0) return [];
  return memberships(desk.db)
    .filter(
      ({ id, spells }) =>
        wanted.has(id) &&
        spells.some(({ joinedOn, leftOn }) => joinedOn <= to && (leftOn === null || leftOn > from)),
    )
    .map((person) => foundPerson(desk, person));
}

function foundPerson(desk: SearchDesk, person: Membership): Found {
  return {
    kind: 'person',
    id: person.id,
    noteId: null,
    meetingId: null,
    itemId: null,
    on: null,
    title: person.name,
    excerpt: [{ text: inWords(desk, person), hit: false }],
    state: null,
    owner: '',
  };
}

/** "Chair, member since 1 May 2024. Owner of 3 actions, ... present at 5 meetings." */
function inWords({ db, today }: SearchDesk, person: Membership): string {
  const one = { memberIds: [person.id], otherNames: [] };
  const did = [
    said('owner of', selectOwnedBy(db, one).length, 'action'),
    said('proposer or seconder of', selectMovedBy(db, one).length, 'decision'),
    said('present at', countPresent(db, person.id), 'meeting'),
  ].flat();
  const roles = memberOnDay(person, today)?.roles ?? [];
  const sentences = [[...roles, membership(person, today)].join(', '), listAnd(did)];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${capital(sentence)}.`)
    .join(' ');
}

/** What was never done is not said. */
export const said = (what: string, count: number, one: string): string[] =>
  count === 0 ? [] : [`${what} ${counted(count, one, `${one}s`)}`];

function membership({ spells }: Membership, today: string): string {
  const spell = spellOf(spells, today);
  if (!spell) return 'member';
  if (standingOn(spells, today) === 'to come') return `member from ${formatDay(spell.joinedOn)}`;
  return spell.leftOn === null || spell.leftOn > today
    ? `member since ${formatDay(spell.joinedOn)}`
    : `member until ${formatDay(spell.leftOn)}`;
}
