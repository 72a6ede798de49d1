import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftAction } from './draft-action.ts';
import { peopleOf } from './people/person.ts';

const people = peopleOf(
  [
    { id: 1, name: 'Sam Sample', roles: ['chair'] },
    { id: 2, name: 'Jo Example', roles: ['secretary'] },
    { id: 3, name: 'Anne-Marie O’Specimen', roles: ['membership secretary'] },
    { id: 4, name: 'Lee Model', roles: [] },
  ],
  [
    { name: 'Dr Robin Pattern', role: 'GP partner', kind: 'practice staff' },
    { name: 'Kit Muster', role: 'practice manager', kind: 'practice staff' },
  ],
);
const context = { meetingOn: '2026-12-08', nextMeetingOn: '2027-02-09' };
const draft = (line: string, who = people) => draftAction(line, who, context);
const names = (line: string) => draft(line).owners.map(({ name }) => name);

const reads = (line: string) => typeof draft(line).text === 'string';

describe('an action line', () => {
  it('gives owner, task and day', () => {
    expect(draft('Sam to draft a poster explaining call-back by 15 Jan')).toMatchObject({
      text: 'Draft a poster explaining call-back',
      owners: [{ memberId: 1, name: 'Sam Sample', known: true }],
      dueOn: '2027-01-15',
      questions: [],
    });
  });

  it.each([
    ['Sam and Jo to ring', ['Sam Sample', 'Jo Example']],
    ['Jo, Sam & Lee to ring', ['Jo Example', 'Sam Sample', 'Lee Model']],
    ['SS/JE: ring', ['Sam Sample', 'Jo Example']],
    ['S.S. to ring', ['Sam Sample']],
    ['AMO to ring', ['Anne-Marie O’Specimen']],
    ['AO to ring', ['Anne-Marie O’Specimen']],
    ['sam to ring', ['Sam Sample']],
    ['Sam Sample will ring', ['Sam Sample']],
    ['Sam S to ring', ['Sam Sample']],
    ['Dr Pattern to ring', ['Dr Robin Pattern']],
    ['RP to ring', ['Dr Robin Pattern']],
    ['Chair to ring', ['Sam Sample']],
    ['the chairman to ring', ['Sam Sample']],
    ['Secretary to ring', ['Jo Example']],
    ['Membership secretary to ring', ['Anne-Marie O’Specimen']],
    ['practice manager to ring', ['Kit Muster']],
    ['Practice to ring', ['the practice']],
    ['The surgery and Sam to ring', ['the practice', 'Sam Sample']],
    ['all to ring', ['all members']],
    ['vice chair to ring', ['vice-chair']],
    ['Ring the council (SS, JE)', ['Sam Sample', 'Jo Example']],
    ['Ring the council – Sam', ['Sam Sample']],
    ['Ring the council. Action: SS', ['Sam Sample']],
    ['Sam agreed to ring', ['Sam Sample']],
    ['Sam and SS to ring', ['Sam Sample']],
    ['Poster – Sam to ring', ['Sam Sample']],
    ['Telephone: Sam and Jo to ring', ['Sam Sample', 'Jo Example']],
    ['Jo will ask Sam to ring', ['Jo Example']],
  ])('%j is for %j', (line, owners) => {
    expect(names(line)).toEqual(owners);
  });

  it('keeps the day on which something is done, which is no day to have it done by', () => {
    expect(draft('Sam and Jo to steward on 5 Jan')).toMatchObject({
      text: 'Steward on 5 Jan',
      dueOn: '2027-01-05',
    });
  });

  it('keeps an unknown name as typed', () => {
    expect(draft('Bob Stranger and Sam to ring').owners).toEqual([
      { memberId: null, name: 'Bob Stranger', known: false },
      { memberId: 1, name: 'Sam Sample', known: true },
    ]);
    expect(names('Cllr Stranger to ring')).toEqual(['Cllr Stranger']);
  });

  it.each([
    'Poster to be printed',
    'Invoice to Sam',
    'Telephones – ring the supplier',
    'Ask Sam to ring',
    'Need to ring the council',
    'ring the council',
    'Write to the ICB',
    'Remember to ask',
  ])('%j names nobody and asks who', (line) => {
    expect(draft(line)).toMatchObject({
      owners: [],
      questions: [{ field: 'owner', question: 'Who will do it?' }],
    });
  });

  it('remarks a name that nobody there has, and keeps it', () => {
    expect(draft('Bob to ring')).toMatchObject({
      owners: [{ name: 'Bob', known: false }],
      questions: [
        {
          field: 'owner',
          about: 'Bob',
          question:
            'Bob is not a member and not down as in attendance. Choose who it is, or keep the name.',
          mayStay: true,
        },
      ],
    });
  });

  it('asks when two people may be meant, and keeps the others', () => {
    const two = peopleOf(
      [
        { id: 5, name: 'Sam Sample', roles: ['chair'] },
        { id: 6, name: 'Sam Other', roles: [] },
        { id: 7, name: 'Jo Example', roles: [] },
      ],
      [],
    );

    expect(draft('Sam and Jo to ring by Friday', two)).toMatchObject({
      text: 'Ring',
      owners: [{ memberId: 7 }],
      questions: [
        {
          field: 'owner',
          about: 'Sam',
          question: 'Two people are called Sam: Sam Sample (chair) and Sam Other. Who is meant?',
          candidates: [{ memberId: 5 }, { memberId: 6 }],
        },
      ],
    });
    expect(draft('SO to ring', two).owners).toMatchObject([{ memberId: 6 }]);
  });

  it('asks about the day without holding up the rest', () => {
    expect(draft('Sam to ring by next Friday')).toMatchObject({
      text: 'Ring by next Friday',
      textOnceDated: 'Ring',
      owners: [{ name: 'Sam Sample' }],
      dueOn: null,
      questions: [{ field: 'due', about: 'by next Friday' }],
    });
  });

  it.each([
    ['Sam to ring the council ASAP.', 'Ring the council ASAP'],
    ['By next Friday Sam to ring', 'Ring by next Friday'],
    ['Sam to ring the council (by March)', 'Ring the council by March'],
    ['Ring the council. By next week.', 'Ring the council by next week'],
    ['by next week', ''],
  ])('loses no words that name no day yet: %j', (line, text) => {
    expect(draft(line)).toMatchObject({ text, dueOn: null });
  });

  it('keeps a sentence whole that says when', () => {
    expect(draft('Sam to bring the results to the next meeting')).toMatchObject({
      text: 'Bring the results to the next meeting',
      dueOn: '2027-02-09',
      dueWithNextMeeting: true,
    });
  });

  it('takes out what is in brackets without leaving them', () => {
    expect(draft('Sam to ring the council (by 15/1)').text).toBe('Ring the council');
    expect(draft('Ring the council (SS) by 15 Jan').text).toBe('Ring the council');
  });

  it('keeps what the task is about', () => {
    expect(draft('Poster – Sam to draft it by 15 Jan').text).toBe('Poster – draft it');
  });

  it('never throws', () => {
    const words = fc
      .array(
        fc.constantFrom(
          'Sam',
          'Jo',
          'to',
          'and',
          '/',
          ':',
          '(',
          ')',
          '–',
          'by',
          'Friday',
          'SS',
          '😀',
          'ring',
        ),
      )
      .map((all) => all.join(' '));
    expect(() =>
      fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), words), reads)),
    ).not.toThrow();
  });
});
