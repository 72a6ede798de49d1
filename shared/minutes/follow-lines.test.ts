import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLines, noNotes, type FollowedNotes } from './follow-lines.ts';

const start = (text: string): FollowedNotes => followLines(noNotes, text).notes;
const keys = ({ lines }: FollowedNotes) => lines.map(({ key }) => key);

const paste = (word: string) =>
  Array.from({ length: 2_500 }, (_, at) => `${word} line number ${at} of the text`).join('\n');

const three = 'Call-back was explained\nA: Sam to draft a poster by 15 Jan\nD: The group agrees';

describe('following the lines of an item', () => {
  it('gives every line a key of its own', () => {
    expect(keys(start(three))).toEqual([1, 2, 3]);
  });

  it('keeps the key of a line that is edited, whatever happens around it', () => {
    const { notes, changes } = followLines(
      start(three),
      'A new first line\nCall-back was explained\nA: Sam and Jo to draft a poster by 1 Feb\n\nD: The group agrees',
    );

    expect(keys(notes)).toEqual([4, 1, 2, 5, 3]);
    expect(changes[2]).toMatchObject({
      change: 'changed',
      before: { text: 'Sam to draft a poster by 15 Jan' },
    });
  });

  it('keeps the key while a line is typed letter by letter', () => {
    const typed = 'A: Sam to draft a poster';
    let notes = start('');
    for (let end = 1; end <= typed.length; end++)
      notes = followLines(notes, typed.slice(0, end)).notes;

    expect(keys(notes)).toEqual([2]);
  });

  it('keeps the key when a decision is turned into an action', () => {
    const { notes } = followLines(start('D: Sam to draft a poster'), 'A: Sam to draft a poster');

    expect(notes.lines).toMatchObject([{ key: 1, kind: 'action' }]);
  });

  it('keeps the keys of lines that change places', () => {
    const { notes } = followLines(start(three), three.split('\n').reverse().join('\n'));

    expect(keys(notes)).toEqual([3, 2, 1]);
  });

  it('does not give an action to a line that says something else', () => {
    const { notes, removed } = followLines(
      start('A: Sam to draft a poster by 15 Jan'),
      'A: Jo to phone the council',
    );

    expect(keys(notes)).toEqual([2]);
    expect(removed).toMatchObject([{ key: 1 }]);
  });

  it('brings a line back under its key after cut, save and paste', () => {
    const cut = followLines(start(three), 'Call-back was explained\nD: The group agrees').notes;
    const { notes, changes } = followLines(cut, three);

    expect(keys(notes)).toEqual([1, 2, 3]);
    expect(changes[1]?.change).toBe('restored');
    expect(notes.removed).toEqual([]);
  });

  it('keeps the first part when a line is split, and says so of a line taken out', () => {
    const split = followLines(start('A: Sam to draft a poster'), 'A: Sam to draft\na poster');

    expect(keys(split.notes)).toEqual([1, 2]);
    expect(followLines(split.notes, 'A: Sam to draft').removed).toMatchObject([{ key: 2 }]);
  });

  it('tells equal lines apart by their place', () => {
    const { notes } = followLines(start('A: ring\nA: ring\nA: ring'), 'A: ring\nA: ring');

    expect(new Set(keys(notes)).size).toBe(2);
  });

  it('never gives one key twice and changes nothing when nothing changed', () => {
    const texts = fc.array(fc.constantFrom('', 'a', 'A: b', 'D: c', 'A: bcd', '- e', '😀'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (edits) => {
        let notes = noNotes;
        for (const lines of edits) notes = followLines(notes, lines.join('\n')).notes;
        const again = followLines(notes, notes.lines.map(({ raw }) => raw).join('\n'));

        expect(new Set(keys(notes)).size).toBe(notes.lines.length);
        expect(keys(again.notes)).toEqual(keys(notes));
        expect(again.removed).toEqual([]);
      }),
    );
  });

  it('takes 100,000 pasted characters and a wholly different text after them', () => {
    const before = start(paste('first'));
    const { notes } = followLines(before, paste('other'));

    expect(notes.lines).toHaveLength(2_500);
  });
});
