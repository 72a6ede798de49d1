import { describe, expect, it } from 'vitest';
import type { DutySection } from '../evidence/duty-evidence.ts';
import { toDoFor } from './to-do.ts';

const section = (changes: Partial<DutySection> = {}): DutySection => ({
  reference: '(3)',
  heading: 'Review the membership',
  text: '',
  evidence: [],
  explanations: [],
  open: [],
  ...changes,
});
const link = { place: 'actions' as const, id: 1 };
const fact = { on: '2026-05-12', text: 'Sample fact', link };
const open = (text: string, by: string | null) => ({ text, by, link });

describe('what is missing in a year', () => {
  it('is listed by date, what has none at the end of the year', () => {
    const { year } = toDoFor(
      [section({ open: [open('No date', null), open('In May', '2026-05-20')] })],
      [],
      { year: 2026, today: '2026-06-01' },
    );

    expect(year.points.map(({ text, by, late }) => [text, by, late])).toEqual([
      ['In May', '2026-05-20', true],
      ['No date', '2027-03-31', false],
    ]);
    expect(year.hasEnded).toBe(false);
  });

  it('before eDec is each part for which nothing counts and nothing is explained', () => {
    const bare = section({ open: [open('No review', '2027-03-31')] });
    const shown = section({ reference: '(1)', evidence: [fact] });
    const explained = section({ reference: '(5)', explanations: [fact] });

    const { declaration } = toDoFor([shown, bare, explained], [], {
      year: 2026,
      today: '2026-11-21',
    });

    expect(declaration).toMatchObject({
      state: 'usually open',
      points: [{ text: 'Nothing counts yet for (3): review the membership', by: '2026-11-30' }],
    });
  });

  it('before eDec is also a part for which only what stands from before the year is shown', () => {
    const standing = { on: '2016-05-01', text: 'Terms of reference adopted', link };
    const only = section({ reference: '(1)', heading: 'Keep a group', evidence: [standing] });
    const both = section({ reference: '(4)(a)', evidence: [standing, fact] });

    const { declaration } = toDoFor([only, both], [], { year: 2026, today: '2026-11-21' });

    expect(declaration.points.map(({ text }) => text)).toEqual([
      'Nothing counts yet for (1): keep a group',
    ]);
  });

  it.each([
    ['2026-09-30', 'ahead'],
    ['2026-10-01', 'usually open'],
    ['2026-11-30', 'usually open'],
    ['2026-12-01', 'usually over'],
  ])('takes the collection on %s to be %s', (today, state) => {
    expect(toDoFor([], [], { year: 2026, today }).declaration.state).toBe(state);
  });

  it('is late in every part once the year has ended', () => {
    const { year, declaration } = toDoFor([section({ open: [open('X', null)] })], [], {
      year: 2024,
      today: '2026-04-01',
    });

    expect(year).toMatchObject({ hasEnded: true, points: [{ late: true }] });
    expect(declaration.points).toMatchObject([{ late: true }]);
  });
});
