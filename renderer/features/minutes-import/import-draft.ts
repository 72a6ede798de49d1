import type {
  ImportAnswer,
  ImportedMinutes,
  ImportSuggestion,
} from '../../../shared/minutes/import/contract.ts';
import { readNotes } from '../../../shared/minutes/note-line.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { typedTime } from '../../../shared/dates/typed-time.ts';
import { count } from '../../components/plural.ts';

type Person = ImportedMinutes['people'][number];
type Keyed = { readonly key: number };

export type PersonDraft = Person & Keyed;
export type ItemDraft = ImportedMinutes['items'][number] & Keyed;

/** What was understood of a file, while a person corrects it. */
export type ImportDraft = {
  readonly heldOn: DateParts;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly kind: ImportedMinutes['kind'];
  readonly mode: ImportedMinutes['mode'];
  readonly place: string;
  readonly actions: ImportedMinutes['actions'];
  readonly people: readonly PersonDraft[];
  readonly items: readonly ItemDraft[];
};

let lastKey = 0;
const nextKey = () => (lastKey += 1);

export function draftOf({ minutes }: ImportAnswer): ImportDraft {
  const { heldOn, startsAt, endsAt, people, items, ...same } = minutes;
  return {
    ...same,
    heldOn: partsOf(heldOn),
    startsAt: startsAt === null ? '' : formatTime(startsAt),
    endsAt: endsAt === null ? '' : formatTime(endsAt),
    people: people.map((person) => ({ ...person, key: nextKey() })),
    items: items.map((item) => ({ ...item, key: nextKey() })),
  };
}

export function correctedOf(draft: ImportDraft): ImportedMinutes {
  return {
    ...draft,
    heldOn: dateIn(draft.heldOn) ?? '',
    startsAt: typedTime(draft.startsAt),
    endsAt: typedTime(draft.endsAt),
    people: draft.people.map(({ key: _key, ...person }) => person),
    items: draft.items.map(({ key: _key, ...item }) => item),
  };
}

export const newPerson = (): PersonDraft => ({
  key: nextKey(),
  said: '',
  role: '',
  state: 'present',
  kind: 'guest',
  memberId: null,
});

export const newItem = (): ItemDraft => ({ key: nextKey(), title: '', notes: '' });

/** Who the people are among the members of another day; what was corrected besides stays. */
export function withPeopleOf(draft: ImportDraft, { minutes }: ImportAnswer): ImportDraft {
  const anew = new Map(minutes.people.map((person) => [person.said, person]));
  const people = draft.people.map((person) => {
    const found = anew.get(person.said);
    return found ? { ...person, kind: found.kind, memberId: found.memberId } : person;
  });
  return { ...draft, people };
}

/** Whether a suggestion is still open: the name is as the file says it, and nobody is chosen. */
export const isSuggestedFor =
  ({ said, kind, state }: PersonDraft) =>
  (suggestion: ImportSuggestion): boolean =>
    kind !== 'member' &&
    suggestion.said === said &&
    // Only members are recorded as absent.
    (suggestion.kind === 'member' || state !== 'absent');

/** The person as suggested; staff and guests are kept by the name in the record, in full. */
export function withSuggestion(
  person: PersonDraft,
  { name, role, kind, memberId }: ImportSuggestion,
): PersonDraft {
  if (kind === 'member') return { ...person, state: asMember(person.state), kind, memberId };
  return { ...person, said: name, role: person.role || role, kind, memberId };
}

/** A member who came is present. */
const asMember = (state: PersonDraft['state']) => (state === 'in attendance' ? 'present' : state);

/** Puts an item at the end of the one above it; nothing of it is lost. */
export function joinWithAbove(items: readonly ItemDraft[], index: number): readonly ItemDraft[] {
  const [above, item] = [items[index - 1], items[index]];
  if (!above || !item) return items;
  const notes = [above.notes, item.title, item.notes].filter(Boolean).join('\n');
  return [...items.slice(0, index - 1), { ...above, notes }, ...items.slice(index + 1)];
}

/** "2 actions, 1 decision" in the lines of notes; empty when there are none. */
export function marksInWords(notes: string): string {
  const kinds = readNotes(notes).map(({ kind }) => kind);
  const of = (kind: string) => kinds.filter((one) => one === kind).length;
  return [
    of('action') > 0 ? count(of('action'), 'action') : '',
    of('decision') > 0 ? count(of('decision'), 'decision') : '',
  ]
    .filter(Boolean)
    .join(', ');
}
