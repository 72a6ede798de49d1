import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const alex = { name: 'Alex Sample', registration: 'registered patient' as const };
const add = (fields: object = {}) =>
  desk.ok('members.add', { ...alex, joinedOn: '2024-01-10', ...fields });
describe('the yearly confirmation', () => {
  it('shows the last answer of the year for every member, and who has not answered', async () => {
    const first = await add();
    await add({ name: 'Bo Sample' });
    const asked = await desk.ok('members.confirm', {
      ...first,
      answer: 'asked, no answer yet',
      on: '2026-10-01',
      how: 'post',
    });
    await desk.ok('members.confirm', {
      ...first,
      version: asked.version,
      answer: 'registered and willing',
      on: '2026-10-20',
      how: 'telephone',
    });

    const { members } = await desk.ok('members.confirmations', { year: 2026 });
    const before = await desk.ok('members.confirmations', { year: 2025 });

    expect(members).toMatchObject([
      { name: 'Alex Sample', answer: 'registered and willing', on: '2026-10-20', how: 'telephone' },
      { name: 'Bo Sample', answer: null, on: null },
    ]);
    expect(before.members.map(({ answer }) => answer)).toEqual([null, null]);
    expect((await desk.ok('members.list', {})).members[0]?.confirmedOn).toBe('2026-10-20');
  });
});

describe('a date of a yearly answer', () => {
  const answer = { answer: 'registered and willing' as const, how: 'post' as const };

  it('lies in the year asked about, on or after joining, and not in the future', async () => {
    const first = await add({ joinedOn: '2026-06-10' });
    const wrong = async (on: string, year?: number) => {
      const given = { ...first, ...answer, on, ...(year === undefined ? {} : { year }) };
      const result = await desk.dispatch('members.confirm', given);
      return result.ok ? 'taken' : result.error.fields?.['on'];
    };

    expect(await wrong('2026-11-20', 2025)).toBe(
      '20 November 2026 is in 2026/27. For 2025/26, enter a date from 1 April 2025 to 31 March 2026.',
    );
    expect(await wrong('2026-06-09', 2026)).toBe(
      'Alex Sample was not a member on 9 June 2026. Enter a date from the day of joining on, 10 June 2026.',
    );
    expect(await wrong('2026-11-22')).toBe('Enter a date that is not after today.');
    const taken = await desk.ok('members.confirm', { ...first, ...answer, on: '2026-11-21' });
    expect(taken.year).toBe(2026);
  });

  it('goes with an answer given by mistake', async () => {
    const first = await add();
    const { id, version, confirmationId } = await desk.ok('members.confirm', {
      ...first,
      ...answer,
      on: '2026-11-20',
    });

    await desk.ok('members.removeConfirmation', { id, version, confirmationId });

    const { members } = await desk.ok('members.confirmations', { year: 2026 });
    expect(members).toMatchObject([{ answer: null, confirmationId: null, version: 3 }]);
    const again = { id, version: 3, confirmationId };
    expect(await desk.dispatch('members.removeConfirmation', again)).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });
});
