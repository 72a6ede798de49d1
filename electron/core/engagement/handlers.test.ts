import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractRawText } from 'mammoth';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const fields = {
  kind: 'outreach with a community organisation' as const,
  title: 'Coffee morning with carers',
  level: 'involvement' as const,
  partner: 'Sample Carers',
  startsOn: '2026-06-01',
};
const result = { state: 'took place' as const, invited: 40, reached: 12 };

describe('an activity', () => {
  it('keeps what it is, how it went, and whom it reached', async () => {
    const added = await desk.ok('engagement.add', {
      ...fields,
      methods: ['face to face', 'paper form'],
      access: ['large print'],
      costPence: 4550,
    });
    const recorded = await desk.ok('engagement.record', { ...added, ...result, heard: 'Parking' });
    const reach = [
      { group: 'Unpaid carers', invited: 40, reached: 12 },
      { group: 'Young carers', reached: 0 },
    ];
    await desk.ok('engagement.setReach', { ...recorded, reach });

    const { activities, counts } = await desk.ok('engagement.list', { year: 2026 });

    expect(counts).toEqual({ all: 1, tookPlace: 1, waiting: 1 });
    expect(activities).toMatchObject([
      {
        ...fields,
        ...result,
        methods: ['face to face', 'paper form'],
        costPence: 4550,
        heard: 'Parking',
        reach: [
          { group: 'Unpaid carers', invited: 40, reached: 12 },
          { group: 'Young carers', invited: null, reached: 0 },
        ],
        open: ['what it was like', 'what changed'],
      },
    ]);
    expect((await desk.ok('engagement.list', { year: 2025 })).activities).toEqual([]);
  });

  it('is planned until somebody says that it took place, which it cannot before its day', async () => {
    const added = await desk.ok('engagement.add', { ...fields, startsOn: '2027-01-10' });
    expect(await desk.ok('engagement.get', { id: added.id })).toMatchObject({
      state: 'planned',
      open: [],
    });

    const early = await desk.refusal('engagement.record', { ...added, ...result });

    expect(early.fields?.['state']).toContain('not begun');
  });

  it('that did not take place needs the reason and stays', async () => {
    const added = await desk.ok('engagement.add', fields);
    const not = { ...added, state: 'did not take place' as const };
    expect((await desk.refusal('engagement.record', not)).fields?.['notHeldReason']).toBe(
      'Enter why it did not take place',
    );

    await desk.ok('engagement.record', { ...not, notHeldReason: 'Snow' });

    expect(await desk.ok('engagement.get', { id: added.id })).toMatchObject({ open: [] });
  });

  it.each([
    ['engagement.add', { ...fields, kind: 'rumour' }, 'kind', 'Choose what kind of activity it is'],
    ['engagement.add', { ...fields, title: ' ' }, 'title', 'Enter what it is in a few words'],
    [
      'engagement.add',
      { ...fields, endsOn: '2026-05-01' },
      'endsOn',
      'Enter a last day that is not before',
    ],
    ['engagement.add', { ...fields, costPence: 0.5 }, 'costPence', 'Enter the cost in pounds'],
    [
      'engagement.add',
      { ...fields, aim: 'Ring 07700 900123' },
      'reasonToKeep',
      'Take out what could tell who a patient',
    ],
    [
      'engagement.record',
      { ...result, id: 1, version: 1, reached: -1 },
      'reached',
      'Enter how many took part as a whole number',
    ],
    [
      'engagement.setReach',
      { id: 1, version: 1, reach: [{ group: 'Men' }] },
      'reach.0.reached',
      'Enter at least one number',
    ],
    [
      'engagement.setReach',
      { id: 1, version: 1, reach: [men(1), { ...men(2), group: 'men' }] },
      'reach.1.group',
      'This group is in the list already',
    ],
  ])('%s refuses what is wrong at its field', async (name, input, field, words) => {
    await desk.ok('engagement.add', fields);

    expect((await desk.refusal(name, input)).fields?.[field]).toContain(words);
  });

  it('refuses a stale version and loses nothing', async () => {
    const added = await desk.ok('engagement.add', fields);
    await desk.ok('engagement.record', { ...added, ...result });

    const failure = await desk.refusal('engagement.save', { ...added, ...fields, title: 'Other' });

    expect(failure.code).toBe('CONFLICT');
    expect(await desk.ok('engagement.get', { id: added.id })).toMatchObject({ reached: 12 });
  });

  it('leads to its feedback and improvements, and stays while it does', async () => {
    const added = await desk.ok('engagement.add', fields);
    const feedback = await desk.ok('feedback.add', {
      source: 'community group',
      title: 'Booking for two',
      aboutTo: '2026-06-01',
      receivedOn: '2026-06-02',
    });
    const improvement = await desk.ok('improvements.add', {
      text: 'Carers book for two',
      outcome: 'improvement agreed',
      agreedOn: '2026-06-20',
    });
    const links = { feedbackIds: [feedback.id], improvementIds: [improvement.id, improvement.id] };
    const linked = await desk.ok('engagement.setLinks', { ...added, ...links });

    expect(await desk.ok('engagement.get', { id: added.id })).toMatchObject({
      feedback: [{ title: 'Booking for two', source: 'Community group' }],
      improvements: [{ text: 'Carers book for two' }],
    });
    const there = { activities: [{ id: added.id, title: 'Coffee morning with carers' }] };
    const [of, came] = [{ feedbackId: feedback.id }, { improvementId: improvement.id }];
    expect(await desk.ok('engagement.linkedTo', of)).toMatchObject(there);
    expect(await desk.ok('engagement.linkedTo', came)).toMatchObject(there);
    expect(await desk.refusal('engagement.linkedTo', { ...of, ...came })).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await desk.refusal('engagement.remove', linked)).toMatchObject({ code: 'REFUSED' });
    await desk.ok('feedback.remove', feedback);
    await desk.ok('improvements.remove', improvement);
    expect(await desk.ok('engagement.get', { id: added.id })).toMatchObject({ feedback: [] });
    await desk.ok('engagement.remove', linked);
  });

  it('keeps a file, gives it back and lets it go', async () => {
    const path = join(desk.folder, 'questions.txt');
    writeFileSync(path, 'Sample questions');
    const added = await desk.ok('engagement.add', fields);
    const kept = await desk.ok('engagement.attach', { ...added, file: path });
    const { files } = await desk.ok('engagement.get', { id: added.id });
    const fileId = files[0]?.id ?? 0;

    const saved = await desk.ok('engagement.saveFile', {
      id: added.id,
      fileId,
      folder: desk.folder,
    });

    expect(saved.sha256).toBe(kept.sha256);
    await desk.ok('engagement.detach', { id: kept.id, version: kept.version, fileId });
    expect((await desk.ok('engagement.get', { id: added.id })).files).toEqual([]);
  });
});

it('is found by its words, counted on the first page and stands beside the duty', async () => {
  const added = await desk.ok('engagement.add', fields);
  await desk.ok('engagement.record', { ...added, ...result, evaluation: 'It felt worthwhile' });

  const { found } = await desk.ok('search.find', { words: 'worthwhile' });
  const { thisYear } = await desk.ok('home.summary', {});
  const { sections } = await desk.ok('duties.forYear', { year: 2026 });

  expect(found).toMatchObject([{ kind: 'engagement activity', id: added.id }]);
  expect(thisYear).toMatchObject({ activitiesHeld: 1, activitiesPlanned: 0 });
  const engage = sections.find(({ reference }) => reference === '(4)(a)');
  expect(engage?.evidence).toContainEqual(
    expect.objectContaining({ on: '2026-06-01', link: { place: 'engagement', id: added.id } }),
  );
});

it('is told in a Word report that opens again, for an empty year too', async () => {
  const empty = await desk.ok('engagement.writeReport', { year: 2025, folder: desk.folder });
  const added = await desk.ok('engagement.add', fields);
  await desk.ok('engagement.record', { ...added, ...result, reached: 3, heard: 'Parking is hard' });

  const { path } = await desk.ok('engagement.writeReport', { year: 2026, folder: desk.folder });

  const { value } = await extractRawText({ path });
  expect(value).toContain('Coffee morning with carers');
  expect(value).toContain('Parking is hard.');
  expect(value).not.toContain('3 took part');
  expect((await extractRawText({ path: empty.path })).value).toContain('No activity is recorded');
});

const said = (words: string) => `${words} by Robin Example`;

it('names no member in its report, wherever somebody wrote the name', async () => {
  const joinedOn = '2024-01-01';
  await desk.ok('members.add', {
    name: 'Robin Example',
    registration: 'registered patient',
    joinedOn,
  });
  const added = await desk.ok('engagement.add', {
    ...fields,
    title: said('Coffee'),
    aim: said('Aim'),
    partner: said('Led'),
    methodWords: said('Talks'),
    accessWords: said('Lifts'),
    costWords: said('Paid'),
  });
  await desk.ok('engagement.record', {
    ...added,
    ...result,
    heard: said('Heard'),
    changed: said('Changed'),
    evaluation: said('Weighed'),
    lessons: said('Learnt'),
  });

  const { path } = await desk.ok('engagement.writeReport', { year: 2026, folder: desk.folder });

  const { value } = await extractRawText({ path });
  expect(value).not.toContain('Robin');
  const told = ['Coffee', 'Aim', 'Led', 'Talks', 'Lifts', 'Paid'];
  for (const word of [...told, 'Heard', 'Changed', 'Weighed', 'Learnt']) {
    expect(value).toContain(`${word} by RE`);
  }
});

it('says nothing in its report of an improvement agreed in private', async () => {
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-05-12' });
  const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'A complaint' });
  await desk.ok('meetings.saveItemFacts', { id: item.id, version: item.version, isPrivate: true });
  await desk.ok('meetings.addDecision', {
    itemId: item.id,
    text: 'A secret lamp',
    outcome: 'improvement agreed',
  });
  const { choices } = await desk.ok('improvements.choices', {});
  const added = await desk.ok('engagement.add', fields);
  const recorded = await desk.ok('engagement.record', { ...added, ...result });
  const improvementIds = choices.map(({ id }) => id);
  await desk.ok('engagement.setLinks', { ...recorded, feedbackIds: [], improvementIds });

  const { path } = await desk.ok('engagement.writeReport', { year: 2026, folder: desk.folder });

  expect(improvementIds).toHaveLength(1);
  expect((await extractRawText({ path })).value).not.toContain('lamp');
});

function men(reached: number) {
  return { group: 'Men', reached };
}
