import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('../monitoring/envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let office: TemporaryOffice;
beforeEach(async () => {
  office = temporaryOffice();
  await sayRole('practice manager');
});
afterEach(() => office.close());

it('asks in the words of a file from its day on, and keeps old answers with theirs', async () => {
  const memberId = await memberWhoAnswered();
  const path = await changedFile((text) =>
    text.replaceAll('What is your sex?', 'Which sex are you?'),
  );
  const seen = await office.ok('questions.load', { path, apply: false });
  expect(await versionInUse()).toBe('2026-11');

  await office.ok('questions.load', { path, apply: true, expectedSha256: seen.sha256 });

  expect(seen.changes).toHaveLength(1);
  expect(await versionInUse()).toBe('2027-04');
  expect(await sexAsked(memberId)).toMatchObject({
    edition: '2026-11',
    question: 'What is your sex?',
  });
  await answer(memberId);
  expect(await sexAsked(memberId)).toMatchObject({
    edition: '2027-04',
    question: 'Which sex are you?',
    answer: 'Female',
  });
  const counts = await office.ok('monitoring.counts', { day: '2026-11-21' });
  expect(counts.categories.sex.byCategory).toEqual({ female: 1 });
});

it('goes back to the words that come with the application', async () => {
  const path = await changedFile((text) => text);
  await office.ok('questions.load', { path, apply: true });

  const { sets } = await office.ok('questions.use', { version: '2026-11' });

  expect(sets.map(({ version, inUse, builtIn }) => [version, inUse, builtIn])).toEqual([
    ['2027-04', false, false],
    ['2026-11', true, true],
  ]);
  expect(await office.dispatch('questions.use', { version: '1999-01' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});

it('refuses a version that is known, since answers are kept with it', async () => {
  const path = await changedFile((text) => text);
  await office.ok('questions.load', { path, apply: true });

  const again = await office.dispatch('questions.load', { path, apply: true });

  expect(again).toMatchObject({ ok: false, error: { code: 'REFUSED' } });
  expect(again).toHaveProperty('error.message', expect.stringContaining('such as 2027-04-b'));
});

it.each([
  ['', 'is not a JSON file'],
  ['{"kind": ', 'is not a JSON file'],
  ['[]', 'is not a whole set of questions'],
  ['{"kind": "PPG Records question set"}', 'version:'],
  [' '.repeat(300 * 1024), 'is too large'],
])('refuses a broken file in words, and takes nothing', async (text, problem) => {
  const path = join(office.folder, 'broken.json');
  writeFileSync(path, text);

  const refused = await office.dispatch('questions.load', { path, apply: true });

  expect(refused).toHaveProperty('error.message', expect.stringContaining(problem));
  expect(refused).toHaveProperty('error.message', expect.stringContaining('Nothing was taken'));
  expect(await versionInUse()).toBe('2026-11');
});

it('refuses a file that is not there, one changed since it was seen, and the secretary', async () => {
  const path = await changedFile((text) => text);

  expect(
    await office.dispatch('questions.load', { path: `${path}.no`, apply: false }),
  ).toHaveProperty('error.message', expect.stringContaining('is not there'));
  expect(
    await office.dispatch('questions.load', {
      path,
      apply: true,
      expectedSha256: 'a'.repeat(64),
    }),
  ).toHaveProperty('error.code', 'CONFLICT');
  await sayRole('secretary');
  expect(await office.dispatch('questions.load', { path, apply: true })).toHaveProperty(
    'error.code',
    'REFUSED',
  );
  expect(await office.dispatch('questions.use', { version: '2026-11' })).toHaveProperty(
    'error.code',
    'REFUSED',
  );
});

it('takes in private answers that were sealed with the words of their day', async () => {
  await office.ok('monitoring.create', { passphrase: 'four ordinary words here' });
  const { id: memberId } = await office.ok('members.add', newMember);
  const path = await changedFile((text) => text.replaceAll('Female', 'A woman'));
  await office.ok('questions.load', { path, apply: true });
  await office.ok('monitoring.answerPrivately', { memberId, answers: { sex: female } });
  await office.ok('questions.use', { version: '2026-11' });

  await office.ok('monitoring.takeIn', {});

  expect(await sexAsked(memberId)).toMatchObject({ edition: '2027-04', answer: 'A woman' });
});

it('keeps a paper form under the words that stood on it', async () => {
  await office.ok('monitoring.create', { passphrase: 'four ordinary words here' });
  const { id: memberId } = await office.ok('members.add', newMember);
  const path = await changedFile((text) => text.replaceAll('Female', 'A woman'));
  await office.ok('questions.load', { path, apply: true });
  const form = { memberId, answers: { sex: female }, answeredOn: '2026-11-20' };

  await office.ok('monitoring.recordForm', { ...form, edition: '2026-11' });

  expect(await sexAsked(memberId)).toMatchObject({ edition: '2026-11', answer: 'Female' });
  const { questions } = await office.ok('questions.ofVersion', { version: '2026-11' });
  expect(questions.find(({ key }) => key === 'sex')?.options?.[0]?.label).toBe('Female');
  expect(
    await office.dispatch('monitoring.recordForm', { ...form, edition: '1999-01' }),
  ).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(await office.dispatch('questions.ofVersion', { version: '1999-01' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});

const female = { state: 'answered', category: 'female' } as const;

const newMember = {
  name: 'Alex Sample',
  registration: 'registered patient',
  joinedOn: '2024-01-10',
} as const;

const sayRole = (role: 'practice manager' | 'secretary') =>
  office.ok('session.say', { name: 'Sample Person', role });

const versionInUse = async () => (await office.ok('questions.inUse', {})).version;

const answer = (memberId: number) =>
  office.ok('monitoring.recordForm', {
    memberId,
    answers: { sex: female },
    answeredOn: '2026-11-20',
  });

async function memberWhoAnswered(): Promise<number> {
  await office.ok('monitoring.create', { passphrase: 'four ordinary words here' });
  const { id } = await office.ok('members.add', newMember);
  await answer(id);
  return id;
}

const sexAsked = async (memberId: number) => {
  const copy = await office.ok('monitoring.ownCopy', { memberId });
  return copy.answers.find(({ characteristic }) => characteristic === 'sex');
};

/** The questions in use, written out and changed as a person would in a text editor. */
async function changedFile(change: (text: string) => string): Promise<string> {
  const { path } = await office.ok('questions.saveFile', {
    path: join(office.folder, 'questions.json'),
  });
  const text = readFileSync(path, 'utf8').replace('"version": "2026-11"', '"version": "2027-04"');
  writeFileSync(path, change(text));
  return path;
}
