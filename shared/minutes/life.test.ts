import { describe, expect, it } from 'vitest';
import { minutesDeadline } from './deadline.ts';
import { missingBeforeIssue, type MinutesFacts } from './missing-before-issue.ts';
import { confirmationInWords, draftWarning, minutesTitle, standingInWords } from './paper-title.ts';
import { minutesStates, stepBetween, steps, stepsFrom } from './state.ts';

const person = (name: string) => ({
  memberId: 1,
  name,
  mode: 'in person' as const,
  roles: [],
  state: 'not recorded' as const,
  arrivedAt: null,
  leftAt: null,
  needs: [],
});

describe('the life of minutes', () => {
  it('goes from draft to confirmed and back only with a reason', () => {
    expect(stepBetween('draft', 'confirmed')).toBeUndefined();
    expect(stepBetween('issued in draft', 'confirmed')?.name).toBe('Confirm');
    expect(stepsFrom('confirmed')).toMatchObject([{ to: 're-opened' }]);
    expect(steps.every(({ from, to }) => stepBetween(from, to) !== undefined)).toBe(true);
  });

  it('leaves a way on from every state', () => {
    expect(minutesStates.every((state) => stepsFrom(state).length > 0)).toBe(true);
  });
});

describe('the title on paper', () => {
  it.each([
    ['draft', 'Draft minutes of the meeting', 'Draft minutes, not yet checked'],
    ['checked', 'Draft minutes of the meeting', 'Draft minutes, not yet confirmed'],
    ['issued in draft', 'Draft minutes of the meeting', 'Draft minutes, not yet confirmed'],
    ['confirmed', 'Minutes of the meeting', ''],
    [
      're-opened',
      'Minutes of the meeting, re-opened for correction',
      'Minutes re-opened for correction, not yet confirmed again',
    ],
  ] as const)('of %s minutes is %j', (state, title, warning) => {
    expect(minutesTitle('ordinary', { state })).toBe(title);
    expect(draftWarning({ state })).toBe(warning);
  });

  it('names the kind of meeting', () => {
    expect(minutesTitle('annual general', { state: 'confirmed' })).toBe(
      'Minutes of the annual general meeting',
    );
  });

  const confirmation = {
    on: '2027-02-09',
    how: 'at a meeting',
    changes: [],
    proposedBy: 'Alex Sample',
    secondedBy: '',
  } as const;

  it('says how the minutes were confirmed', () => {
    expect(confirmationInWords(confirmation)).toBe(
      'Confirmed as presented at the meeting of 9 February 2027, proposed by Alex Sample.',
    );
    expect(
      confirmationInWords({ ...confirmation, how: 'by correspondence', changes: ['Item 3'] }),
    ).toBe('Confirmed with changes by correspondence on 9 February 2027, proposed by Alex Sample.');
    expect(
      standingInWords({
        state: 're-opened',
        confirmation,
        reopened: { on: '2027-03-01', reason: 'a wrong date' },
      }),
    ).toBe('Confirmed on 9 February 2027, re-opened on 1 March 2027: a wrong date.');
  });
});

describe('the time allowed for the minutes', () => {
  const facts = { heldOn: '2026-11-10', issuedOn: null, today: '2026-11-23', within: 10 };

  it('counts working days against the terms of reference', () => {
    expect(minutesDeadline(facts)).toEqual({
      workingDays: 9,
      lastDay: '2026-11-24',
      state: 'due',
      words:
        'Minutes of 10 November 2026: in draft for 9 working days; your terms of reference say 10, so by 24 November 2026.',
      sinceMeeting:
        'in draft for 9 working days; your terms of reference say 10, so by 24 November 2026.',
    });
    expect(minutesDeadline({ ...facts, today: '2026-11-25' })).toMatchObject({
      state: 'late',
      workingDays: 11,
    });
    expect(minutesDeadline({ ...facts, issuedOn: '2026-11-11' })).toMatchObject({
      state: 'in time',
      words:
        'Minutes of 10 November 2026: issued after 1 working day; your terms of reference say 10.',
    });
  });

  it('says in words that no working day has passed', () => {
    const sameDay = { ...facts, today: '2026-11-10', within: null };

    expect(minutesDeadline(sameDay).words).toBe(
      'Minutes of 10 November 2026: in draft for less than a working day.',
    );
  });

  it('only counts when the terms say nothing', () => {
    expect(minutesDeadline({ ...facts, within: null })).toMatchObject({
      state: null,
      lastDay: null,
    });
  });
});

describe('what is missing before issuing', () => {
  const nothing: MinutesFacts = {
    meeting: {
      startsAt: null,
      endsAt: null,
      place: '',
      mode: 'in person',
      attendance: [],
      inAttendance: [],
      chairedBy: null,
      minutesBy: null,
      quorum: { quorate: null, words: '' },
      itemList: [
        {
          id: 7,
          position: 1,
          title: 'Telephones',
          purpose: 'business',
          notes: ' ',
          isPrivate: false,
          decisions: [],
          actions: [],
        },
        {
          id: 8,
          position: 2,
          title: 'Events',
          purpose: 'business',
          notes: 'Stall on ???',
          isPrivate: false,
          decisions: [],
          actions: [],
        },
      ],
      otherActions: [],
    },
    nextMeetingOn: null,
    spokeOfActions: false,
    checkedBy: [],
    questions: [{ itemId: 8, actionId: 12, isNeeded: true, question: 'Who is meant?' }],
  };

  it('lists every gap with the place to fill it', () => {
    expect(missingBeforeIssue(nothing).map(({ words }) => words)).toEqual([
      'The time the meeting started is not recorded.',
      'The time the meeting ended is not recorded.',
      'The place of the meeting is not recorded.',
      'Nobody is recorded as present.',
      'Item 1, Telephones: nothing is written. If it was not discussed, say so.',
      'Item 2, Events: a place to fill in is left.',
      'Item 2, Events: Who is meant?',
      'The next meeting has no date.',
      'Nobody has checked the draft yet.',
    ]);
    expect(missingBeforeIssue(nothing).filter(({ isNeeded }) => isNeeded)).toMatchObject([
      { place: { page: 'attendance' } },
      { place: { page: 'item', itemId: 8, actionId: 12 } },
    ]);
  });

  it('finds nothing in minutes that are complete', () => {
    const meeting = {
      ...nothing.meeting,
      startsAt: '18:30',
      endsAt: '20:00',
      place: 'Sample surgery',
      inAttendance: [{ name: 'Kit Muster', role: 'minute taker', kind: 'guest' as const }],
      chairedBy: { memberId: null, name: 'Sam Sample' },
      itemList: [
        {
          id: 7,
          position: 1,
          title: 'Telephones',
          purpose: 'business' as const,
          notes: 'Discussed.',
          isPrivate: false,
          decisions: [],
          actions: [],
        },
      ],
    };

    expect(
      missingBeforeIssue({
        meeting,
        nextMeetingOn: '2027-02-09',
        spokeOfActions: false,
        checkedBy: ['chair'],
        questions: [],
      }),
    ).toEqual([]);
  });

  it('takes progress of earlier actions for what was said under the matters arising', () => {
    const [first] = nothing.meeting.itemList;
    if (!first) throw new Error('There is no item');
    const itemList = [{ ...first, purpose: 'matters arising' as const }];
    const words = (spokeOfActions: boolean) =>
      missingBeforeIssue({
        ...nothing,
        spokeOfActions,
        meeting: { ...nothing.meeting, itemList },
      }).map((gap) => gap.words);
    const empty = 'Item 1, Telephones: nothing is written. If it was not discussed, say so.';

    expect(words(false)).toContain(empty);
    expect(words(true)).not.toContain(empty);
  });

  it.each([
    [
      false,
      [
        'Item 5, Complaints: a line begins with “PRIVATE –”. To leave it out of public copies, start it with “Private:”.',
      ],
    ],
    [true, []],
  ])('asks about a line that looks private, unless its item is: %j', (isPrivate, asked) => {
    const [first] = nothing.meeting.itemList;
    if (!first) throw new Error('There is no item');
    const item = { ...first, position: 5, title: 'Complaints', notes: '- PRIVATE – hers' };
    const itemList = [{ ...item, isPrivate }];
    const gaps = missingBeforeIssue({ ...nothing, meeting: { ...nothing.meeting, itemList } });

    const about = gaps.filter(({ words }) => words.startsWith('Item 5'));
    expect(about.map(({ words }) => words)).toEqual(asked);
    expect(about.filter(({ isNeeded }) => isNeeded)).toEqual([]);
  });

  it('names whose attendance is open, five at most', () => {
    const meeting = {
      ...nothing.meeting,
      inAttendance: [{ name: 'Kit Muster', role: '', kind: 'guest' as const }],
      attendance: ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map(person),
    };

    expect(missingBeforeIssue({ ...nothing, meeting }).map(({ words }) => words)).toEqual(
      expect.arrayContaining([
        'Present, apologies or absent is not recorded for A, B, C, D, E and 2 more.',
        'Who chaired the meeting is not recorded.',
        'Who took the minutes is not recorded.',
      ]),
    );
  });
});
