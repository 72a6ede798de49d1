import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQuery } from './build-query.ts';
import { excerpt } from './excerpt.ts';

describe('a query', () => {
  it.each([
    ['telephone system', '"telephone"* AND "system"*'],
    ['"call back" now', '"call back" AND "now"*'],
    ['call-back', '"call back"*'],
    ['to go', '"to" AND "go"*'],
    ['AND', '"AND"'],
    ['NEAR(a b, 2)', '"NEAR a" AND "b" AND "2"'],
    ['"open', '"open"'],
    ['the survey of The', '"the" AND "survey"* AND "of" AND "The"'],
    ['title:x* ^y {z}', '"title x" AND "y" AND "z"'],
  ])('of %j is %j', (typed, match) => {
    expect(buildQuery(typed).match).toBe(match);
  });

  it.each(['', '  ', '"', '""', '*', '- + ()', '\u0301', '\u0000'])('of %j is none', (typed) => {
    expect(buildQuery(typed).match).toBeUndefined();
  });

  it('holds only quoted words, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const { match = '""' } = buildQuery(typed);
        expect(match).toMatch(/^"[^"]*"\*?( AND "[^"]*"\*?){0,19}$/u);
      }),
    );
  });
});

const marked = (text: string, typed: string) =>
  excerpt(text, buildQuery(typed).terms)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  it('marks the words found, whatever their accents and endings', () => {
    expect(marked('Zoë spoke of telephones.', 'zoe teleph')).toBe('[Zoë] spoke of [telephones].');
    expect(marked('the call back', '"call back"')).toBe('the [call] [back]');
  });

  it('shows the place in a long text, without cutting a word', () => {
    const text = `${'before '.repeat(50)}telephone ${'after '.repeat(100)}`;

    expect(marked(text, 'telephone')).toMatch(/^… before .*\[telephone\] after .* …$/u);
  });

  it('is part of the text, whatever is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, typed) => {
        const shown = excerpt(text, buildQuery(typed).terms);
        const plain = shown
          .map((piece) => piece.text)
          .join('')
          .replace(/ …$/u, '');
        expect(text.length <= 220 ? text : `${text} …`).toContain(plain.replace(/^… /u, ''));
      }),
    );
  });
});
