import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleMinutes } from '../../../tests/fixtures/sample-minutes.ts';
import { compareLines } from './compare-lines.ts';
import { compareMinutes } from './compare-minutes.ts';

const words = (before: readonly string[], after: readonly string[]) =>
  compareLines(before, after).map((change) => change.words);

describe('two versions in plain words', () => {
  it('say what was added, removed, changed and moved, in order', () => {
    expect(
      words(
        ['Welcome', 'Sam to ring the council', 'Poster was shown', 'Thanks'],
        ['Sam and Jo to ring the council', 'Poster was shown', 'A stall was suggested'],
      ),
    ).toEqual([
      'Removed: “Welcome”.',
      'Changed from “Sam to ring the council” to “Sam and Jo to ring the council”.',
      'Removed: “Thanks”.',
      'Added: “A stall was suggested”.',
    ]);
    expect(words(['one', 'two', 'three'], ['two', 'three', 'one'])).toEqual(['Moved: “one”.']);
  });

  it('say nothing of the same text, and of every line when all is new', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        expect(words(lines, lines)).toEqual([]);
        expect(words([], lines)).toHaveLength(lines.filter((line) => line.trim() !== '').length);
      }),
    );
  });

  it('find a changed place, a new item and a removed one in minutes', () => {
    const before = sampleMinutes();
    const [matters, telephones] = before.items;
    const newItem = {
      number: '3',
      title: 'Events',
      isPrivate: false,
      feedbackSource: '',
      interests: [],
      parts: [],
    };
    const after = sampleMinutes({
      place: 'Sample library',
      items: [newItem, ...[matters, telephones].filter((item) => item !== undefined)],
      standing: { state: 'draft', confirmation: null, reopened: null },
    });

    expect(compareMinutes(before, before)).toEqual([]);
    expect(
      compareMinutes(before, after).map(({ section, changes }) => [section, changes[0]?.words]),
    ).toEqual([
      [
        'Date, time and place',
        'Changed from “Place: Sample surgery (in person)” to “Place: Sample library (in person)”.',
      ],
      ['Item 3, Events', 'Added: “Title: Events”.'],
      ['Item 5, A complaint', 'Removed: “Title: A complaint”.'],
    ]);
  });
});
