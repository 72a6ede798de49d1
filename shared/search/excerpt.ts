import type { SearchTerm } from './build-query.ts';
import { hitsIn, type Hit } from './hits-in.ts';

/** A piece of an excerpt; `hit` marks the words that were looked for. */
export type ExcerptPiece = { readonly text: string; readonly hit: boolean };

/** Characters shown before the first word found, and in all. */
const lead = 60;
const length = 220;
/** How far into a long text a word is looked for, in characters. */
const reach = 200_000;
/** Breaks within a paragraph, as Word pastes them; they have no shape of their own. */
const softBreaks = /[\v\u2028\u2029]/gu;

/** Shows of a text the stretch around the first word looked for, with every such word in it marked. */
export function excerpts(terms: readonly SearchTerm[]): (text: string) => ExcerptPiece[] {
  const hits = hitsIn(terms);
  return (text) => {
    const [first] = hits(text.slice(0, reach));
    const from = first && first.from > lead ? wordStart(text, first.from - lead) : 0;
    const to = Math.min(text.length, from + length);
    const stretch = text.slice(from, to).replace(softBreaks, ' ');
    return [
      ...(from > 0 ? [{ text: '… ', hit: false }] : []),
      ...pieces(stretch, hits(stretch)),
      ...(to < text.length ? [{ text: ' …', hit: false }] : []),
    ];
  };
}

function pieces(stretch: string, hits: Iterable<Hit>): ExcerptPiece[] {
  const all: ExcerptPiece[] = [];
  let at = 0;
  for (const { from, to } of hits) {
    if (from > at) all.push({ text: stretch.slice(at, from), hit: false });
    all.push({ text: stretch.slice(from, to), hit: true });
    at = to;
  }
  if (at < stretch.length) all.push({ text: stretch.slice(at), hit: false });
  return all;
}

/** The start of the next word from a position on, so that no word is cut. */
function wordStart(text: string, at: number): number {
  const space = /\s/u.exec(text.slice(at, at + lead));
  return space ? at + space.index + 1 : at;
}
