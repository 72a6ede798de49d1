import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildQuery } from './build-query.ts';
import { excerpts } from './excerpt.ts';

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
  excerpts(buildQuery(typed).terms)(text)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

describe('an excerpt', () => {
  it('marks the words found, whatever their accents and endings', () => {
    expect(marked('Zoë spoke of telephones.', 'zoe teleph')).toBe('[Zoë] spoke of [telephones].');
    expect(marked('the call back', '"call back"')).toBe('the [call] [back]');
    expect(marked('A telephone_list, telephones, TELEPHONE’S', '"telephone"')).toBe(
      'A [telephone]_list, telephones, [TELEPHONE]’S',
    );
    expect(marked('At the café, the “cafe”', 'café')).toBe('At the [café], the “[cafe]”');
  });

  it('shows the place in a long text, without cutting a word', () => {
    const text = `${'before '.repeat(50)}telephone ${'after '.repeat(100)}`;

    expect(marked(text, 'telephone')).toMatch(/^… before .*\[telephone\] after .* …$/u);
  });

  it('marks the same words in plain text as in any other', () => {
    const words = fc.array(fc.constantFrom('call', 'caller', 'Back', 'x', '–', '(call)', 'a_b'));
    fc.assert(
      fc.property(words, fc.constantFrom('call', '"call"', 'ba x', 'b'), (text, typed) => {
        const plain = text.join(' ');
        expect(marked(`${plain} é`, typed)).toBe(`${marked(plain, typed)} é`);
      }),
    );
  });

  it('is part of the text, whatever is found', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, typed) => {
        const shown = excerpts(buildQuery(typed).terms)(text);
        const plain = shown
          .map((piece) => piece.text)
          .join('')
          .replace(/ …$/u, '');
        // Breaks that Word pastes within a paragraph are shown as spaces.
        const unbroken = text.replace(/[\v\u2028\u2029]/gu, ' ');
        expect(text.length <= 220 ? unbroken : `${unbroken} …`).toContain(
          plain.replace(/^… /u, ''),
        );
      }),
    );
  });
});
