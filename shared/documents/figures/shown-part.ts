import { z } from 'zod';
import { comparison } from '../../representativeness/comparison.ts';
import type { Block } from '../plain-document.ts';

const words = z.string();

/** A part of a report that a page shows as well: the kinds of `Block` that these reports have. */
export const shownPart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    text: words,
  }),
  z.strictObject({ kind: z.literal('paragraph'), text: words }),
  z.strictObject({ kind: z.literal('bullets'), points: z.array(words) }),
  z.strictObject({ kind: z.literal('facts'), facts: z.array(z.tuple([words, words])) }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(words),
    rows: z.array(z.array(words)),
    /** The last row is a total. */
    total: z.boolean(),
    notes: z.array(words),
  }),
  z.strictObject({ kind: z.literal('lottery chart'), comparison }),
]);

export type ShownPart = z.infer<typeof shownPart>;

/** A part of a document as a page shows it; fails for a kind that has no form there. */
export function shownPartOf(block: Block): ShownPart {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: block.level, text: block.text };
    case 'paragraph':
      return { kind: 'paragraph', text: block.text };
    case 'bullets':
      return { kind: 'bullets', points: [...block.points] };
    case 'facts':
      return { kind: 'facts', facts: block.facts.map(([label, value]) => [label, value]) };
    case 'table':
      return {
        kind: 'table',
        columns: block.columns.map((column) => column.heading),
        rows: block.rows.map((row) => [...row]),
        total: block.total ?? false,
        notes: [...(block.notes ?? [])],
      };
    case 'lottery chart':
      return { kind: 'lottery chart', comparison: block.comparison };
    default:
      throw new Error(`A page has no form for ${block.kind}`);
  }
}
