import { describe, expect, it } from 'vitest';
import { quorumStatement } from './quorum.ts';

const rule = { quorumMembers: 4, quorumStaff: 2 };
const throughout = { arrivedAt: null, leftAt: null };
const members = (count: number) => Array.from({ length: count }, () => throughout);

describe('the quorum', () => {
  it.each([
    [
      4,
      2,
      true,
      '4 members and 2 practice staff present: quorate (needs 4 members and 2 practice staff).',
    ],
    [
      3,
      2,
      false,
      '3 members and 2 practice staff present: not quorate (needs 4 members and 2 practice staff).',
    ],
    [
      9,
      1,
      false,
      '9 members and 1 practice staff present: not quorate (needs 4 members and 2 practice staff).',
    ],
    [
      1,
      0,
      false,
      '1 member and 0 practice staff present: not quorate (needs 4 members and 2 practice staff).',
    ],
    [0, 0, null, 'Nobody is recorded as present.'],
  ])('with %i members and %i staff is stated as it is', (present, staff, quorate, words) => {
    expect(quorumStatement(rule, members(present), staff)).toEqual({ quorate, words });
  });

  it('is not judged where the terms of reference set none', () => {
    const none = { quorumMembers: 0, quorumStaff: 0 };

    expect(quorumStatement(none, members(60), 0)).toEqual({
      quorate: null,
      words:
        '60 members and 0 practice staff present. The terms of reference in force set no quorum.',
    });
  });

  it('asks for members only, when the terms do', () => {
    const { words } = quorumStatement({ quorumMembers: 5, quorumStaff: 0 }, members(5), 0);

    expect(words).toContain('quorate (needs 5 members).');
  });

  it('starts when enough have arrived and ends when somebody leaves', () => {
    const present = [
      ...members(2),
      { arrivedAt: null, leftAt: '19:50' },
      { arrivedAt: '18:40', leftAt: null },
    ];

    expect(quorumStatement(rule, present, 2)).toMatchObject({
      quorate: true,
      words: expect.stringContaining('quorate from 6.40pm until 7.50pm (needs') as string,
    });
  });

  it('says when it was lost and found again', () => {
    const present = [
      ...members(3),
      { arrivedAt: null, leftAt: '19:00' },
      { arrivedAt: '19:30', leftAt: null },
    ];

    expect(quorumStatement(rule, present, 2).words).toContain(
      'quorate until 7pm and from 7.30pm (needs',
    );
  });

  it('is not kept by people who were never there together', () => {
    const present = [
      { arrivedAt: null, leftAt: '19:00' },
      { arrivedAt: '19:00', leftAt: null },
    ];

    expect(quorumStatement({ quorumMembers: 2, quorumStaff: 0 }, present, 0).quorate).toBe(false);
  });

  it('holds throughout when one leaves and enough stay', () => {
    const present = [...members(4), { arrivedAt: '18:45', leftAt: '19:00' }];

    expect(quorumStatement(rule, present, 2).words).toContain('quorate (needs');
  });

  it('has no rule to check where no terms of reference are recorded for the day', () => {
    expect(quorumStatement(undefined, members(3), 1)).toEqual({
      quorate: null,
      words:
        '3 members and 1 practice staff present. No terms of reference are recorded for that day, so there is no quorum rule to check.',
    });
  });
});
