/** One small change of a source text that its tests ought to notice. */
export type Mutant = {
  /** From 1. */
  readonly line: number;
  /** "< to <=". */
  readonly change: string;
  /** The whole text with the change. */
  readonly text: string;
};

const swaps: readonly (readonly [RegExp, string])[] = [
  [/(?<= )<(?= )/g, '<='],
  [/(?<= )<=(?= )/g, '<'],
  [/(?<= )>(?= )/g, '>='],
  [/(?<= )>=(?= )/g, '>'],
  [/(?<= )===(?= )/g, '!=='],
  [/(?<= )!==(?= )/g, '==='],
  [/(?<= )&&(?= )/g, '||'],
  [/(?<= )\|\|(?= )/g, '&&'],
  [/(?<= )\+(?= )/g, '-'],
  [/(?<= )-(?= )/g, '+'],
  [/(?<= )\*(?= )/g, '/'],
  [/(?<= )\/(?= )/g, '*'],
  [/\bMath\.min\b/g, 'Math.max'],
  [/\bMath\.max\b/g, 'Math.min'],
  [/\bMath\.floor\b/g, 'Math.ceil'],
  [/\bMath\.ceil\b/g, 'Math.floor'],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/(?<![\w.])0(?![\w.])/g, '1'],
  [/(?<![\w.])1(?![\w.])/g, '2'],
];

/** Every mutant of a TypeScript source: one operator, constant or bound changed at a time. */
export function mutantsOf(source: string): Mutant[] {
  const code = withoutWords(source);
  return swaps.flatMap(([pattern, to]) =>
    [...code.matchAll(pattern)].map(({ 0: from, index }) => ({
      line: source.slice(0, index).split('\n').length,
      change: `${from} to ${to}`,
      text: source.slice(0, index) + to + source.slice(index + from.length),
    })),
  );
}

/** The source with strings, comments, imports and types blanked out, every place kept. */
function withoutWords(source: string): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, blank)
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, blank)
    .replaceAll(/^(?:import|export type|type) [\s\S]*?;$/gm, blank);
}

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
