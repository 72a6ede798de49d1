import { describe, expect, it } from 'vitest';
import { emptyDate, partsOf } from '../../components/date-parts.ts';
import { askedByOf, ownerInputOf } from './asked-by.ts';
import { dayToOffer, newSent, sentAs, sentInput, type SentFacts } from './sent-values.ts';
import { seriesInput } from './series-values.ts';

const recipient = {
  memberId: 3,
  name: 'Alex Sample',
  how: 'post' as const,
  note: '',
  formats: [],
  largePrint: false,
};

const facts: SentFacts = {
  recipients: [],
  sent: [],
  agendaIssuedOn: '2026-11-20',
  minutesIssuedOn: null,
  minutesState: 'draft',
  today: '2026-11-22',
};

describe('what is recorded as sent', () => {
  it('is everybody who has not had the agenda, each the way preferred', () => {
    const had = {
      id: 1,
      meetingId: 7,
      what: 'agenda' as const,
      on: '2026-11-21',
      memberId: 4,
      name: 'Jo Example',
      how: 'e-mail' as const,
      note: '',
    };
    const jo = { ...recipient, memberId: 4, name: 'Jo Example' };

    const values = newSent({ ...facts, recipients: [recipient, jo], sent: [had] });

    expect(sentInput(7, values).to).toEqual([{ memberId: 3, name: 'Alex Sample', how: 'post' }]);
  });

  it('is the noticeboard and somebody else too, where they are chosen', () => {
    const values = {
      ...newSent(facts),
      noticeboard: true,
      otherName: 'Sample Guest',
      otherHow: 'by hand',
    };

    expect(sentInput(7, values).to).toEqual([
      { name: 'Practice noticeboard', how: 'noticeboard' },
      { name: 'Sample Guest', how: 'by hand' },
    ]);
  });
});

describe('the day of sending', () => {
  it('is offered as the day of issue, since the log is often written later', () => {
    const later = { ...facts, minutesIssuedOn: '2026-12-15', today: '2026-12-20' };

    expect(newSent(facts)).toMatchObject({ what: 'agenda', on: partsOf('2026-11-20') });
    expect(newSent({ ...later, minutesState: 'issued in draft' })).toMatchObject({
      what: 'draft minutes',
      on: partsOf('2026-12-15'),
    });
  });

  it('is offered as today where nothing was issued, or only for a day to come', () => {
    const none = { ...facts, agendaIssuedOn: null };
    const toCome = { ...facts, agendaIssuedOn: '2026-11-25' };

    expect(dayToOffer('agenda', none)).toEqual({ on: '2026-11-22', why: 'today' });
    expect(dayToOffer('agenda', toCome).on).toBe('2026-11-22');
    expect(dayToOffer('notice', facts).on).toBe('2026-11-22');
    expect(newSent({ ...facts, minutesState: 'confirmed' })).toMatchObject({
      what: 'confirmed minutes',
      on: partsOf('2026-11-22'),
    });
  });

  it('follows what was sent, unless it was typed, and so do the members chosen', () => {
    const had = {
      id: 1,
      meetingId: 7,
      what: 'agenda' as const,
      on: '2026-11-20',
      memberId: 3,
      name: 'Alex Sample',
      how: 'post' as const,
      note: '',
    };
    const known = { ...facts, recipients: [recipient], sent: [had] };
    const offered = newSent(known);
    const typed = { ...offered, on: partsOf('2026-11-01') };

    expect(offered.members[0]?.chosen).toBe(false);
    expect(sentAs('notice', offered, known)).toMatchObject({
      on: partsOf('2026-11-22'),
      members: [{ chosen: true }],
    });
    expect(sentAs('notice', typed, known).on).toEqual(partsOf('2026-11-01'));
  });
});

it('a series leaves its second pattern out unless the days take turns', () => {
  const values = {
    from: partsOf('2027-01-01'),
    to: emptyDate,
    everyMonths: '3',
    patterns: [
      { nth: '2', weekday: '2', startsAt: '6.30pm' },
      { nth: '-1', weekday: '4', startsAt: '' },
    ],
    takesTurns: false,
    place: '',
    mode: 'in person',
  };

  expect(seriesInput(values)).toMatchObject({
    from: '2027-01-01',
    to: '',
    patterns: [{ nth: 2, weekday: 2, startsAt: '18:30' }],
  });
  expect(seriesInput({ ...values, takesTurns: true }).patterns).toHaveLength(2);
});

it('somebody who asked is a member, anybody by name, or nobody', () => {
  expect(askedByOf({ choice: 'member 3', name: '' })).toEqual({ memberId: 3 });
  expect(askedByOf({ choice: 'name The practice', name: '' })).toEqual({ name: 'The practice' });
  expect(askedByOf({ choice: 'other', name: 'Sample Patient' })).toEqual({
    name: 'Sample Patient',
  });
  expect(askedByOf({ choice: '', name: '' })).toBeNull();
  expect(ownerInputOf({ memberId: null, name: 'Sample Guest' })).toEqual({ name: 'Sample Guest' });
});
