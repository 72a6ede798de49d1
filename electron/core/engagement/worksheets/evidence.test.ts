import { afterEach, beforeEach, expect, it } from 'vitest';
import { newReview } from '../../../../tests/fixtures/representativeness/new-review.ts';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

it('offers the review that stands, and says of one that was shown that it was corrected', async () => {
  const review = { ...newReview, withFigures: false };
  const first = await desk.ok('reviews.record', review);
  const assessment = { kind: 'self-assessment', year: 2026, startsOn: '2026-11-21' } as const;
  const begun = await desk.ok('worksheets.begin', assessment);
  const offered = async () =>
    (await desk.ok('worksheets.choices', { id: begun.id })).choices.map(({ text }) => text);
  await desk.ok('reviews.record', { ...review, corrects: first.id });
  const text = 'Review of the membership, 20 November 2026';
  expect(await offered()).toEqual([text]);

  const evidence = [{ place: 'representativeness' as const, id: first.id }];
  await desk.ok('worksheets.say', { ...begun, said: [{ key: 'voice', evidence }] });

  expect(await offered()).toEqual([`${text}, corrected since`, text]);
  const { worksheet } = await desk.ok('worksheets.get', { id: begun.id });
  expect(worksheet.said).toMatchObject([{ evidence: [{ text: `${text}, corrected since` }] }]);
});

it('offers the feedback that was received in the year', async () => {
  const said = { source: 'suggestion box', aboutTo: '2026-02-01' } as const;
  await desk.ok('feedback.add', { ...said, title: 'A lamp', receivedOn: '2026-05-02' });
  await desk.ok('feedback.add', { ...said, title: 'A bell', receivedOn: '2026-03-31' });
  const assessment = { kind: 'self-assessment', year: 2026, startsOn: '2026-11-21' } as const;
  const begun = await desk.ok('worksheets.begin', assessment);

  const { choices } = await desk.ok('worksheets.choices', { id: begun.id });

  expect(choices).toMatchObject([
    { place: 'feedback', text: 'Suggestion box: A lamp, received 2 May 2026' },
  ]);
  const evidence = choices.map(({ place, id }) => ({ place, id }));
  await desk.ok('worksheets.say', { ...begun, said: [{ key: 'voice', evidence }] });
});
