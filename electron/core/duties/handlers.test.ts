import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const practice = {
  version: null,
  name: 'Sample Surgery',
  odsCode: 'P91020',
  contractType: 'GMS' as const,
};
const forYear = (year = 2026) => desk.ok('duties.forYear', { year });

describe('a year in which the practice changed its contract', () => {
  const changed = {
    on: '2026-10-01',
    kind: 'contract type' as const,
    contractBefore: 'PMS' as const,
    words: 'Moved from a PMS agreement to a GMS contract',
  };

  it('has the words of both contracts, the earlier ones where they differ', async () => {
    await desk.ok('practice.save', practice);
    await desk.ok('duties.addChange', changed);

    const { source, earlier, changes } = await forYear();

    expect(source.contractType).toBe('GMS');
    expect(earlier).toMatchObject([{ until: '2026-09-30', source: { contractType: 'PMS' } }]);
    expect(earlier[0]?.subParagraphs.map(({ reference }) => reference)).toContain('(4)(a)');
    expect(changes).toEqual([
      'Another contract from 1 October 2026: Moved from a PMS agreement to a GMS contract. Until then the contract was PMS.',
    ]);
  });

  it('is under the former contract in the years before, and under the new one after', async () => {
    await desk.ok('practice.save', practice);
    await desk.ok('duties.addChange', changed);

    expect((await forYear(2025)).source.contractType).toBe('PMS');
    expect((await forYear(2025)).earlier).toEqual([]);
    desk.setDay('2027-05-01');
    expect(await forYear(2027)).toMatchObject({ source: { contractType: 'GMS' }, earlier: [] });
  });

  it('tells of a merger without other words, and takes a mistake back', async () => {
    await desk.ok('practice.save', practice);
    const words = 'Merged with Sample Road Surgery (P91998)';
    const merger = await desk.ok('duties.addChange', { on: '2026-07-01', kind: 'merger', words });

    expect(await forYear()).toMatchObject({
      earlier: [],
      changes: [`Merger from 1 July 2026: ${words}.`],
    });
    await desk.ok('duties.removeChange', merger);
    expect((await forYear()).changes).toEqual([]);
    expect(await desk.dispatch('duties.removeChange', merger)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('tells of a merger that is only planned from its day on', async () => {
    await desk.ok('practice.save', practice);
    const words = 'Merged with Sample Road Surgery (P91998)';
    await desk.ok('duties.addChange', { on: '2027-03-01', kind: 'merger', words });
    expect((await forYear()).changes).toEqual([]);

    desk.setDay('2027-03-01');

    expect((await forYear()).changes).toEqual([`Merger from 1 March 2027: ${words}.`]);
  });

  it('asks which contract it was before', async () => {
    const result = await desk.dispatch('duties.addChange', { ...changed, contractBefore: null });

    expect(result).toMatchObject({
      error: { fields: { contractBefore: 'Choose the contract that the practice had before' } },
    });
  });
});

describe('how far the work is', () => {
  it('is said apart from what the record shows, and not over somebody else’s words', async () => {
    const said = { year: 2026, reference: '(3)' as const, state: 'finished' as const };
    await desk.ok('duties.sayWork', { ...said, version: null });

    const { work, sections } = await forYear();

    expect(work).toMatchObject([{ reference: '(3)', state: 'finished', saidOn: '2026-11-21' }]);
    expect(sections.find(({ reference }) => reference === '(3)')?.evidence).toEqual([]);
    expect(await desk.dispatch('duties.sayWork', { ...said, version: null })).toMatchObject({
      error: { code: 'CONFLICT' },
    });
    await desk.ok('duties.sayWork', { ...said, state: 'under way', note: 'Again', version: 1 });
    expect((await forYear()).work).toMatchObject([{ state: 'under way', note: 'Again' }]);
  });
});

describe('evidence that does not count', () => {
  it('is stale, or about another year, and is listed with the reason', async () => {
    const poster = { reference: '(3)' as const, title: 'Poster' };
    await desk.ok('evidence.addByHand', {
      ...poster,
      aboutOn: '2026-05-01',
      holdsUntil: '2026-10-31',
    });
    await desk.ok('evidence.addByHand', { ...poster, aboutOn: '2026-02-01' });

    const { notCounted, sections } = await forYear();

    expect(sections.flatMap(({ evidence }) => evidence)).toEqual([]);
    expect(notCounted.map(({ on, filedOn, why }) => [on, filedOn, why])).toEqual([
      ['2026-02-01', '2026-11-21', 'It is about 2025/26, and counts there'],
      ['2026-05-01', '2026-11-21', 'It held until 31 October 2026'],
    ]);
    expect((await forYear(2025)).sections.flatMap(({ evidence }) => evidence)).toMatchObject([
      { on: '2026-02-01', filedOn: '2026-11-21' },
    ]);
  });

  it('cannot end before the day it is about', async () => {
    const result = await desk.dispatch('evidence.addByHand', {
      reference: '(3)',
      title: 'Poster',
      aboutOn: '2026-05-01',
      holdsUntil: '2026-04-30',
    });

    expect(result).toMatchObject({
      error: { fields: { holdsUntil: 'Enter a date on or after the day it is about' } },
    });
  });
});

it('a year with nothing in it says so, part by part', async () => {
  const { sections, toDo, notCounted } = await forYear(2019);

  expect(sections.flatMap(({ evidence }) => evidence)).toEqual([]);
  expect(toDo.declaration.points).toHaveLength(5);
  expect(toDo.year.hasEnded).toBe(true);
  expect(notCounted).toEqual([]);
});

const first = async (year = 2026) => (await desk.ok('duties.declaration', { year })).statements[0];

describe('the five statements for eDec', () => {
  it('are true of an empty record', async () => {
    const { statements } = await desk.ok('duties.declaration', { year: 2026 });

    expect(
      statements.map(({ reference, evidence, answer }) => [reference, evidence, answer]),
    ).toEqual(['(1)', '(3)', '(4)(a)', '(4)(b)', '(5)'].map((reference) => [reference, [], null]));
    expect(statements[2]?.counts).toEqual(['no meetings held']);
  });

  it.each([
    [
      'GMS',
      ' its PPG, “in order to ensure that the Group is representative of its registered patients”.',
    ],
    [
      'PMS',
      ' its PPG, “in order to ensure that the group is representative of its registered patients”.',
    ],
    ['APMS', ' to review the membership of its PPG.'],
  ] as const)(
    'quote a %s contract in its own words, or not at all',
    async (contractType, words) => {
      await desk.ok('practice.save', { ...practice, contractType });

      const { statements } = await desk.ok('duties.declaration', { year: 2026 });

      expect(statements[1]?.statement).toContain(words);
    },
  );

  it('lead to the evidence itself', async () => {
    const { id } = await desk.ok('meetings.add', { heldOn: '2026-06-10' });
    const member = { name: 'Alex Sample', registration: 'registered patient' as const };
    const { id: memberId } = await desk.ok('members.add', { ...member, joinedOn: '2026-05-01' });
    await desk.ok('meetings.setAttendance', {
      id,
      version: 1,
      attendance: [{ memberId, state: 'present' }],
    });
    const recorded = await desk.ok('duties.forYear', { year: 2026 });

    const { statements } = await desk.ok('duties.declaration', { year: 2026 });

    const facts = statements.flatMap(({ evidence }) => evidence);
    expect(facts).toContainEqual(expect.objectContaining({ link: { place: 'meetings', id } }));
    expect(facts).toEqual(recorded.sections.flatMap(({ evidence }) => evidence));
  });

  it('count no point as open that was made good after the year', async () => {
    desk.setDay('2027-04-20');
    const feedback = { source: 'NHS website', title: 'Waits', aboutTo: '2027-03-01' } as const;
    const said = await desk.ok('feedback.add', { ...feedback, receivedOn: '2027-03-02' });
    const openPoints = async () =>
      (await desk.ok('duties.declaration', { year: 2026 })).statements[3]?.open;
    expect(await openPoints()).toBe(2);
    const meeting = await desk.ok('meetings.add', { heldOn: '2027-04-10' });
    const person = { name: 'Pat Manager', kind: 'practice staff' } as const;
    await desk.ok('meetings.setInAttendance', { ...meeting, people: [person] });
    const item = { meetingId: meeting.id, title: 'Waits' };
    const { id: itemId } = await desk.ok('meetings.addItem', item);

    await desk.ok('feedback.discuss', { ...said, itemIds: [itemId] });

    expect((await forYear()).sections[3]?.open).toHaveLength(2);
    expect(await openPoints()).toBe(1);
  });

  it('keep the question number and the answer of their year', async () => {
    const answer = {
      year: 2026,
      reference: '(1)' as const,
      question: '5.1.3',
      questionWords: 'Does the practice have a PPG?',
      answer: 'Yes',
      answeredOn: '2026-11-20',
      answeredBy: 'Sample Manager',
    };
    await desk.ok('duties.saveDeclaration', { ...answer, version: null });

    expect((await first())?.answer).toMatchObject({ question: '5.1.3', answer: 'Yes', version: 1 });
    expect((await first(2025))?.answer).toBeNull();
    const stale = await desk.dispatch('duties.saveDeclaration', { ...answer, version: null });
    expect(stale).toMatchObject({ error: { code: 'CONFLICT' } });
    await desk.ok('duties.saveDeclaration', { ...answer, answer: 'No', version: 1 });
    expect((await first())?.answer).toMatchObject({ answer: 'No', version: 2 });
  });
});
