import { describe, expect, it } from 'vitest';
import type { SheetRow } from '../improvements/sheet.ts';
import { youSaidPoster } from './you-said-poster.ts';

const row = (kind: SheetRow['kind'], said: string, answer: string): SheetRow => ({
  improvementId: 1,
  kind,
  said,
  fromPatients: true,
  answer,
});

const posterOf = (rows: readonly SheetRow[]) => {
  const { document, leftOut } = youSaidPoster({
    practiceName: 'Sample Surgery',
    groupName: 'Sample PPG',
    year: 2026,
    madeOn: '2026-11-22',
    sheet: { rows: [...rows], leftOut: [], lookAt: [], unasked: [] },
    madeAtMs: 0,
    trail: { entries: 1, hash: 'a'.repeat(64) },
  });
  const texts = document.blocks.flatMap((block) => {
    if (block.kind === 'facts') return block.facts.map(([label, text]) => `${label}: ${text}`);
    return 'text' in block ? [block.text] : [];
  });
  return { texts, leftOut };
};

const short = (kind: SheetRow['kind'], at: number) =>
  row(kind, `Wish ${at}.`, `What came of wish ${at}.`);

describe('the poster', () => {
  it('of few answers says what it is about, and how to say more', () => {
    const { texts, leftOut } = posterOf([
      short('did', 1),
      short('agreed', 2),
      short('no, because', 3),
    ]);

    expect(texts).toEqual([
      'You said, we did',
      expect.stringContaining('from April 2026 to March 2027'),
      'You said: Wish 1.',
      'We did: What came of wish 1.',
      'You said: Wish 2.',
      'We have agreed: What came of wish 2.',
      'You said: Wish 3.',
      'No, because: What came of wish 3.',
      expect.stringContaining('Sample PPG'),
    ]);
    expect(leftOut).toEqual([]);
  });

  it('gives its room to answers before anything else', () => {
    const { texts, leftOut } = posterOf(Array.from({ length: 8 }, (_, at) => short('did', at)));

    expect(texts).toHaveLength(1 + 2 * 8);
    expect(leftOut).toEqual([]);
  });

  it('never leaves a "no, because" off for what was done, and tells what does not fit', () => {
    const done = Array.from({ length: 59 }, (_, at) => short('did', at));

    const { texts, leftOut } = posterOf([...done, short('no, because', 60)]);

    expect(texts).toContain('No, because: What came of wish 60.');
    expect(texts.at(-1)).toBe('There is more on the whole sheet.');
    expect(texts).toHaveLength(2 + 2 * 8);
    expect(leftOut).toEqual(['52 answers do not fit on one side of A4 and are on the sheet only.']);
  });

  it('keeps a "no, because" beside one thing done that would take all the room', () => {
    const long = row('did', 'Wish 1.', 'A long story. '.repeat(75));

    const { texts, leftOut } = posterOf([long, short('no, because', 2)]);

    expect(texts).toContain('No, because: What came of wish 2.');
    expect(leftOut).toHaveLength(1);
  });

  it('of a year with nothing says so', () => {
    expect(posterOf([]).texts[1]).toContain('nothing has been settled yet');
  });

  it('keeps words of several lines together', () => {
    const { texts } = posterOf([row('did', 'Doors.\n\nAnd steps.', 'A ramp.')]);

    expect(texts).toContain('You said: Doors. And steps.');
  });
});
