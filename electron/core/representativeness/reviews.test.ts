import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { newReview } from '../../../tests/fixtures/representativeness/new-review.ts';
import { reviewsBetween } from './service.ts';

let desk: TemporaryOffice;

beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

it('records a review in words and member counts where there are no answers', async () => {
  await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });

  const review = await desk.ok('reviews.record', { ...newReview, withFigures: false });

  expect(review).toMatchObject({ comparison: null, members: { all: 1, registered: 1 } });
});

it('asks before it records a review of nobody, and then counts it as one', async () => {
  const asked = await desk.refusal('reviews.record', {
    ...newReview,
    withFigures: false,
    ofNobody: undefined,
  });

  expect(asked).toMatchObject({
    code: 'INVALID_INPUT',
    fields: {
      ofNobody:
        'There are no members in the record on 20 November 2026: record a review of nobody?',
    },
  });
  expect(await desk.ok('reviews.list', {})).toEqual({ reviews: [] });

  await desk.ok('reviews.record', { ...newReview, withFigures: false });

  const { thisYear } = await desk.ok('home.summary', {});
  expect(thisYear).toMatchObject({ reviewedOn: '2026-11-20', reviewedNobody: true });
});

it('lets nothing of a review be changed but the meeting that saw it', async () => {
  const { id } = await desk.ok('reviews.record', { ...newReview, withFigures: false });
  const record = desk.office.requireRecord();

  for (const change of [
    "conclusion = 'All is well'",
    "reviewed_on = '2020-01-01'",
    "comparison = '{}'",
    "steps = '[]'",
    "members = '{}'",
    "done_by = 'Nobody'",
    'recorded_at_ms = 0',
  ]) {
    expect(() =>
      record.transaction((db) => db.run(`UPDATE review SET ${change} WHERE id = @id`, { id })),
    ).toThrow(/frozen/);
  }
  expect(() =>
    record.transaction((db) => db.run('DELETE FROM review WHERE id = @id', { id })),
  ).toThrow(/frozen/);
});

it('notes which meeting saw a review, and takes it back', async () => {
  const review = await desk.ok('reviews.record', { ...newReview, withFigures: false });
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-12-08' });

  const noted = await desk.ok('reviews.noteMeeting', {
    id: review.id,
    version: review.version,
    meetingId: meeting.id,
  });
  const taken = await desk.ok('reviews.noteMeeting', {
    id: review.id,
    version: noted.version,
    meetingId: null,
  });

  expect(noted).toMatchObject({ meetingId: meeting.id, seenOn: '2026-12-08', version: 2 });
  expect(taken).toMatchObject({ meetingId: null, seenOn: null, version: 3 });
});

it('refuses a stale version, an unknown meeting and one held before the review', async () => {
  const { id, version } = await desk.ok('reviews.record', { ...newReview, withFigures: false });
  const early = await desk.ok('meetings.add', { heldOn: '2026-05-12' });
  const later = await desk.ok('meetings.add', { heldOn: '2026-12-08' });
  const note = (input: object) =>
    desk.refusal('reviews.noteMeeting', { id, version, meetingId: later.id, ...input });

  expect(await note({ version: 7 })).toMatchObject({ code: 'CONFLICT' });
  expect(await note({ id: 99 })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await note({ meetingId: 99 })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await note({ meetingId: early.id })).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { meetingId: 'Choose a meeting on the day of the review or after it' },
  });
});

it('corrects a review by a new one that names it, once', async () => {
  const old = await desk.ok('reviews.record', { ...newReview, withFigures: false });
  const correction = { ...newReview, withFigures: false, corrects: old.id };

  const corrected = await desk.ok('reviews.record', correction);

  expect(corrected.corrects).toBe(old.id);
  expect(await desk.ok('reviews.get', { id: old.id })).toMatchObject({ correctedBy: corrected.id });
  expect(await desk.refusal('reviews.record', correction)).toMatchObject({ code: 'CONFLICT' });
  expect(await desk.refusal('reviews.record', { ...correction, corrects: 99 })).toMatchObject({
    code: 'NOT_FOUND',
  });
});

it('refuses a review or a step of tomorrow, and one without words', async () => {
  const [step] = newReview.steps;

  expect(await desk.refusal('reviews.record', { ...newReview, on: '2026-11-22' })).toMatchObject({
    fields: { on: 'Enter a day that is not in the future' },
  });
  expect(
    await desk.refusal('reviews.record', { ...newReview, steps: [{ ...step, on: '2026-11-22' }] }),
  ).toMatchObject({ fields: { 'steps.0.on': 'Enter a day that is not in the future' } });
  expect(
    await desk.refusal('reviews.record', {
      ...newReview,
      doneBy: ' ',
      conclusion: '',
      steps: [{ ...step, step: '' }],
    }),
  ).toMatchObject({
    code: 'INVALID_INPUT',
    fields: {
      doneBy: 'Enter who did the review',
      conclusion: 'Enter what was concluded',
      'steps.0.step': 'Enter what was tried',
    },
  });
  expect((await desk.ok('reviews.list', {})).reviews).toEqual([]);
});

it('gives other rooms the reviews of a year, oldest first', async () => {
  for (const on of ['2026-11-20', '2026-03-31', '2026-04-01']) {
    await desk.ok('reviews.record', { ...newReview, steps: [], on, withFigures: false });
  }

  const { db } = desk.office.requireRecord();

  expect(reviewsBetween(db, '2026-04-01', '2027-03-31').map(({ on }) => on)).toEqual([
    '2026-04-01',
    '2026-11-20',
  ]);
});
