import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newReview } from '../../../tests/fixtures/representativeness/new-review.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(async () => {
  desk = temporaryOffice();
  await desk.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
});
afterEach(() => desk.close());

const addEvidence = (aboutOn: string, title = 'Poster') =>
  desk.ok('evidence.addByHand', { reference: '(3)', title, aboutOn });
const byGroup = { year: 2026, side: 'PPG' as const, name: 'Sample Chair', position: 'Chair' };
const signed = async () => (await desk.ok('years.get', { year: 2026 })).signOffs;

describe('a sign-off', () => {
  it('stands while what was signed is what the record shows', async () => {
    await addEvidence('2026-10-01');
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-11-20' });
    await addEvidence('2026-11-21', 'After the sign-off');

    expect(await signed()).toMatchObject([
      { name: 'Sample Chair', isMember: false, stands: true, gone: [], added: [] },
    ]);
  });

  it('says when it was recorded, as it may have been signed long before', async () => {
    await addEvidence('2026-10-01');
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-10-02' });
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-09-01' });

    expect(await signed()).toMatchObject([
      { signedOn: '2026-10-02', recordedOn: '2026-11-21', ofNothing: false },
      { signedOn: '2026-09-01', recordedOn: '2026-11-21', ofNothing: true },
    ]);
  });

  it('is cancelled visibly by a line added for a day before it', async () => {
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-11-20' });
    await addEvidence('2026-10-01');

    expect(await signed()).toMatchObject([
      { stands: false, added: [{ reference: '(3)', on: '2026-10-01', text: 'Poster' }] },
    ]);
  });

  it('is cancelled visibly by a line taken away, and stands again when it comes back', async () => {
    const item = await addEvidence('2026-10-01');
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-11-20' });
    await desk.ok('evidence.remove', { id: item.id, version: item.version, reason: 'Mistake' });

    expect(await signed()).toMatchObject([
      { stands: false, gone: [{ reference: '(3)', on: '2026-10-01' }] },
    ]);
    await addEvidence('2026-10-01');
    expect(await signed()).toMatchObject([{ stands: true }]);
  });

  it('shows what was signed beside what it is now, without names that it keeps', async () => {
    const item = await addEvidence('2026-10-01', 'Poster by Sample Manager, 41 of 120 answered');
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-11-20' });
    await desk.ok('evidence.remove', { id: item.id, version: item.version, reason: 'Mistake' });
    await addEvidence('2026-10-01', 'Poster, 7 of 120 answered');

    const line = { reference: '(3)', on: '2026-10-01' };
    expect(await signed()).toMatchObject([
      {
        gone: [{ ...line, text: 'Poster by SM, 41 of 120 answered' }],
        added: [{ ...line, text: 'Poster, 7 of 120 answered' }],
      },
    ]);
  });

  it('is cancelled visibly by another file under the same name', async () => {
    const file = join(desk.folder, 'poster.txt');
    const put = async (words: string) => {
      writeFileSync(file, words);
      const about = { reference: '(3)', title: 'Poster', aboutOn: '2026-10-01' } as const;
      return desk.ok('evidence.addByHand', { ...about, file });
    };
    const item = await put('Join the group');
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-11-20' });
    await desk.ok('evidence.remove', { id: item.id, version: item.version, reason: 'Replaced' });

    const other = await put('Do not join the group');
    const [changed] = await signed();
    await desk.ok('evidence.remove', { id: other.id, version: other.version, reason: 'Replaced' });
    await put('Join the group');

    expect(changed).toMatchObject({ stands: false, gone: [{ on: '2026-10-01' }] });
    expect(changed?.added).toMatchObject([{ text: 'Poster (file: poster.txt)' }]);
    expect(await signed()).toMatchObject([{ stands: true }]);
  });

  it('is cancelled visibly by evidence taken out and filed anew on another day', async () => {
    const item = await addEvidence('2026-10-01');
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-11-20' });
    await desk.ok('evidence.remove', { id: item.id, version: item.version, reason: 'Mistake' });
    desk.setDay('2026-11-25');
    await addEvidence('2026-10-01');

    expect(await signed()).toMatchObject([{ stands: false }]);
  });

  it('is cancelled visibly by the correction of a review that says the same in its line', async () => {
    const review = { ...newReview, on: '2026-10-01', steps: [], withFigures: false };
    const { id } = await desk.ok('reviews.record', { ...review, conclusion: 'Nobody is here' });
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-11-20' });

    await desk.ok('reviews.record', { ...review, conclusion: 'All are here', corrects: id });

    const line = { reference: '(3)', on: '2026-10-01' };
    expect(await signed()).toMatchObject([{ stands: false, gone: [line], added: [line] }]);
  });

  it('is cancelled visibly by what is said since of the practice or its contract', async () => {
    const practice = { name: 'Sample Surgery', odsCode: 'P91020' };
    const { version } = await desk.ok('practice.save', {
      ...practice,
      version: null,
      contractType: 'GMS',
    });
    await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-11-20' });
    const merger = { on: '2026-10-01', kind: 'merger', words: 'Merged with Sample Road' } as const;
    await desk.ok('duties.addChange', merger);
    await desk.ok('duties.addChange', { ...merger, on: '2026-11-21' });
    const [merged] = await signed();

    await desk.ok('practice.save', { ...practice, version, contractType: 'PMS' });

    const text = 'Merger from 1 October 2026: Merged with Sample Road.';
    expect(merged).toMatchObject({ stands: false, gone: [], added: [{ on: merger.on, text }] });
    const words = 'GMS Regulations 2015, Part 5, regulation 26';
    expect(await signed()).toMatchObject([{ gone: [{ reference: 'The duty', text: words }] }]);
  });

  it.each([
    'Alex Sample',
    // As somebody may type it.
    'alex  sample',
  ])('by a member goes by the member’s name of today (%s)', async (name) => {
    const { id } = await desk.ok('members.add', {
      name: 'Alex Sample',
      registration: 'registered patient',
      joinedOn: '2024-01-10',
    });
    await desk.ok('years.signOff', { ...byGroup, name, signedOn: '2026-11-20' });
    const { version } = await desk.ok('members.get', { id });
    await desk.ok('members.leave', { id, version, leftOn: '2026-11-20', reason: 'moved away' });
    const left = await desk.ok('members.get', { id });
    await desk.ok('trail.eraseMember', { id, version: left.version, reason: 'Their request' });

    expect((await signed())[0]?.name).toBe(`Erased member ${id}`);
  });

  it('can be withdrawn with the reason, once', async () => {
    const one = await desk.ok('years.signOff', { ...byGroup, signedOn: '2026-11-20' });
    await desk.ok('years.withdraw', { ...one, reason: 'Wrong year' });

    expect(await signed()).toMatchObject([{ withdrawn: { reason: 'Wrong year' } }]);
    const again = await desk.dispatch('years.withdraw', { ...one, reason: 'Again' });
    expect(again).toMatchObject({ error: { code: 'CONFLICT' } });
  });

  it('for the practice is the practice’s to give', async () => {
    await desk.ok('session.say', { name: 'Sample Secretary', role: 'secretary' });
    const given = { ...byGroup, side: 'practice' as const, signedOn: '2026-11-20' };

    expect(await desk.dispatch('years.signOff', given)).toMatchObject({
      error: { code: 'REFUSED' },
    });
  });

  it.each(['2026-03-31', '2026-11-22'])('is not of a day like %s', async (signedOn) => {
    expect(await desk.dispatch('years.signOff', { ...byGroup, signedOn })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
  });
});

describe('a closed year', () => {
  it('is kept as it was, whatever is recorded later', async () => {
    await addEvidence('2026-10-01', 'Poster seen by Sample Manager');
    desk.setDay('2027-04-12');
    const { id, sha256 } = await desk.ok('years.close', { year: 2026 });
    await addEvidence('2026-11-01', 'Filed late');

    const { closed, content } = await desk.ok('years.copy', { id });

    expect(closed).toEqual({ id, closedOn: '2027-04-12', reason: '', sha256 });
    const review = content.sections.find(({ reference }) => reference === '(3)');
    expect(review?.evidence).toEqual([{ on: '2026-10-01', text: 'Poster seen by SM' }]);
  });

  it('hides nobody in the words of the law and the name of the practice', async () => {
    const practice = {
      name: 'Dr Part and Partners',
      odsCode: 'P91020',
      ppgName: 'Friends of Part',
    };
    await desk.ok('practice.save', { ...practice, version: null, contractType: 'GMS' });
    const person = { name: 'Alex Part', registration: 'registered patient' } as const;
    await desk.ok('members.add', { ...person, joinedOn: '2024-01-10' });
    await addEvidence('2026-10-01', 'Poster seen by Mrs Part');
    desk.setDay('2027-04-12');

    const { id } = await desk.ok('years.close', { year: 2026 });

    const { content } = await desk.ok('years.copy', { id });
    expect(content).toMatchObject({
      practice: practice.name,
      group: practice.ppgName,
      source: 'GMS Regulations 2015, Part 5, regulation 26',
    });
    expect(JSON.stringify(content.sections)).toContain('Poster seen by Mrs P');
  });

  it('cannot be closed before it is over, nor once more without a reason', async () => {
    expect(await desk.dispatch('years.close', { year: 2026 })).toMatchObject({
      error: { code: 'REFUSED' },
    });
    await desk.ok('years.close', { year: 2025 });
    expect(await desk.dispatch('years.close', { year: 2025 })).toMatchObject({
      error: {
        code: 'INVALID_INPUT',
        fields: { reason: expect.stringContaining('once more') as string },
      },
    });
    await desk.ok('years.close', { year: 2025, reason: 'Minutes were found' });
    expect((await desk.ok('years.get', { year: 2025 })).copies).toHaveLength(2);
  });

  it('cannot be changed or deleted in the file itself', async () => {
    await desk.ok('years.close', { year: 2025 });
    const { transaction } = desk.office.requireRecord();

    expect(() => transaction((db) => db.run(`UPDATE year_copy SET reason = 'x'`, {}))).toThrow(
      'not changed',
    );
    expect(() => transaction((db) => db.run('DELETE FROM year_copy', {}))).toThrow('not deleted');
  });

  it('stands beside another year, which is as it stands now', async () => {
    await addEvidence('2025-10-01');
    await desk.ok('years.close', { year: 2025 });

    const { left, right } = await desk.ok('years.sideBySide', { left: 2025, right: 2026 });

    expect(left.closed?.closedOn).toBe('2026-11-21');
    expect(left.view.sections[1]?.evidence).toHaveLength(1);
    expect(right).toMatchObject({ closed: null, view: { year: 2026, upTo: '2026-11-21' } });
    expect(right.view.figures.meetingsHeld).toBe(0);
  });
});
