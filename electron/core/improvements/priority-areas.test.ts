import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

it('are called otherwise with what belongs to them', async () => {
  const area = await desk.ok('improvements.addPriority', { year: 2026, title: 'Access' });
  const agreed = {
    text: 'Call back',
    outcome: 'improvement agreed',
    agreedOn: '2026-06-01',
  } as const;
  const one = await desk.ok('improvements.add', agreed);
  const plan = { lead: null, dueOn: null, priorityId: area.id };
  await desk.ok('improvements.plan', { ...one, ...plan });

  await desk.ok('improvements.savePriority', { ...area, title: 'Telephones', words: 'By March' });

  expect((await desk.ok('improvements.priorities', { year: 2026 })).areas).toMatchObject([
    { title: 'Telephones', words: 'By March', improvements: [{ text: 'Call back' }] },
  ]);
});
