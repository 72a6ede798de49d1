import { describe, expect, it } from 'vitest';
import type { ImportAnswer } from '../../../shared/minutes/import/contract.ts';
import {
  correctedOf,
  draftOf,
  isSuggestedFor,
  joinWithAbove,
  marksInWords,
  withPeopleOf,
  withSuggestion,
} from './import-draft.ts';

const answer: ImportAnswer = {
  fileName: 'old.docx',
  sha256: 'a'.repeat(64),
  pictures: 0,
  minutes: {
    heldOn: '2015-05-12',
    startsAt: '18:30',
    endsAt: null,
    kind: 'ordinary',
    place: 'Sample Surgery',
    mode: 'in person',
    people: [{ said: 'AS', role: '', state: 'present', kind: 'guest', memberId: null }],
    items: [
      { title: 'Telephones', notes: 'A: AS to ask' },
      { title: 'Call-back', notes: 'D: Support it' },
    ],
    actions: 'history',
  },
  suggestions: [],
  nextMeetingOn: null,
  members: [],
  duplicates: [],
  applied: false,
  meetingId: null,
};

describe('a draft of an import', () => {
  it('comes back as it was when nothing is corrected', () => {
    expect(correctedOf(draftOf(answer))).toEqual(answer.minutes);
  });

  it('takes somebody as suggested once that is accepted: a member, or staff by the full name', () => {
    const [person] = draftOf(answer).people;
    if (!person) throw new Error('nobody');
    const member = {
      said: 'AS',
      name: 'Alex Sample',
      role: '',
      kind: 'member',
      memberId: 7,
    } as const;
    const staff = {
      ...member,
      name: 'Ann Staff',
      role: 'GP',
      kind: 'practice staff',
      memberId: null,
    } as const;

    expect(isSuggestedFor(person)(member)).toBe(true);
    const taken = withSuggestion({ ...person, state: 'in attendance' }, member);
    expect(taken).toMatchObject({ said: 'AS', kind: 'member', memberId: 7, state: 'present' });
    expect(isSuggestedFor(taken)(member)).toBe(false);
    expect(withSuggestion(person, staff)).toMatchObject({
      said: 'Ann Staff',
      role: 'GP',
      kind: 'practice staff',
    });
    expect(isSuggestedFor({ ...person, state: 'absent' })(staff)).toBe(false);
  });

  it('joins an item with the one above and loses nothing', () => {
    expect(joinWithAbove(draftOf(answer).items, 1)).toMatchObject([
      { title: 'Telephones', notes: 'A: AS to ask\nCall-back\nD: Support it' },
    ]);
    expect(joinWithAbove(draftOf(answer).items, 0)).toHaveLength(2);
  });

  it('looks for its people again on another day, and keeps how they took part', () => {
    const draft = draftOf(answer);
    const corrected = {
      ...draft,
      people: draft.people.map((person) => ({ ...person, state: 'apologies' as const })),
    };
    const people = [{ ...answer.minutes.people[0], kind: 'member', memberId: 1 }];
    const anew = { ...answer, minutes: { ...answer.minutes, people } } as ImportAnswer;

    expect(withPeopleOf(corrected, anew).people).toMatchObject([
      { said: 'AS', state: 'apologies', kind: 'member', memberId: 1 },
    ]);
  });

  it.each([
    ['A: one\nA: two\nD: three', '2 actions, 1 decision'],
    ['nothing of the kind', ''],
  ])('says of the notes %j what they hold: %j', (notes, words) => {
    expect(marksInWords(notes)).toBe(words);
  });
});
