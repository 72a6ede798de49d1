import type { PrintSize } from './print-size.ts';
import type { Comparison } from '../representativeness/comparison.ts';
import type { Series } from '../representativeness/over-time.ts';
import type { TrailMark } from './trail-mark.ts';

/** A column of a table: its heading and its part of the page's width. */
export type Column = { readonly heading: string; readonly share: number };

export type Fact = readonly [label: string, value: string];

/** A choice, and the label of the line on which to say more, where there is one. */
export type TickBox = { readonly label: string; readonly writeIn?: string };

/** One visible part of a document, in reading order. Texts are plain; a line break starts a new line. */
export type Block =
  | {
      readonly kind: 'heading';
      /** 1 is the title, once; no level is skipped. */
      readonly level: 1 | 2 | 3 | 4;
      readonly text: string;
      readonly newPage?: boolean;
    }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** Stays on the page of what follows. */
      readonly leadsOn?: boolean;
      readonly strong?: boolean;
      /** Leaves some room above: after a table, which has none below it. */
      readonly spaced?: boolean;
    }
  /** Short lines that belong together, such as an address. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** Words of a law or of another document. */
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'bullets'; readonly points: readonly string[]; readonly leadsOn?: boolean }
  /** Boxes to tick on paper, one line each; the last one, to decline, is set apart by "or". */
  | {
      readonly kind: 'tick boxes';
      readonly choices: readonly TickBox[];
      readonly decline: string | null;
    }
  /** A label and a line to write on. */
  | {
      readonly kind: 'write-in';
      readonly label: string;
      /** Stays on the page of what follows. */
      readonly leadsOn?: boolean;
    }
  /** Short facts, one a line: "ODS code: P91020". */
  | {
      readonly kind: 'facts';
      readonly facts: readonly Fact[];
      /** Set apart by a line at the left, to be found again in a long text; stays on one page. */
      readonly standsOut?: boolean;
      /** Stays on one page: the facts of one thing, such as an action. */
      readonly together?: boolean;
    }
  | {
      readonly kind: 'table';
      /** Empty where the heading above says it already. */
      readonly caption: string;
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** Sets the first column in bold, as the heading of its row. */
      readonly rowHeadings?: boolean;
      /** Sets the last row in bold. */
      readonly total?: boolean;
      /** The least height of a row in millimetres: for a signature. */
      readonly rowHeight?: number;
      /** Stays on the page of what follows, if it is short: its chart. */
      readonly leadsOn?: boolean;
      /** Goes on on the next page however short it is: under a chart, that leaves no holes. */
      readonly mayBreak?: boolean;
      /** What stands under the table, a paragraph each. */
      readonly notes?: readonly string[];
    }
  | {
      readonly kind: 'lottery chart';
      readonly caption: string;
      readonly comparison: Comparison;
      /** What the chart shows, for who cannot see it. */
      readonly altText: string;
    }
  | {
      readonly kind: 'over time chart';
      readonly caption: string;
      readonly series: Series;
      readonly altText: string;
    };

/** A drawing made from figures: what it is of, and its words. */
export type ChartBlock = Extract<Block, { kind: 'lottery chart' | 'over time chart' }>;

export const isChart = (block: Block): block is ChartBlock =>
  block.kind === 'lottery chart' || block.kind === 'over time chart';

/** A document as plain values: the builder adds layout and nothing else. */
export type PlainDocument = {
  /** In the file's properties; a screen reader says it first. */
  readonly title: string;
  /** In the footer of each page. */
  readonly shortTitle: string;
  /** The practice or group whose document it is. */
  readonly creator: string;
  /** UTC milliseconds; the same moment and blocks give the same bytes. */
  readonly madeAtMs: number;
  /** Null for a blank form, which says nothing of the record. */
  readonly trail: TrailMark | null;
  readonly print: PrintSize;
  /** A warning at the head of each page; empty for none. */
  readonly warning: string;
  /** A line at the foot of each page: who may have the document. */
  readonly footNote?: string;
  readonly blocks: readonly Block[];
};

export type HeadingLevel = Extract<Block, { kind: 'heading' }>['level'];
export type TableBlock = Extract<Block, { kind: 'table' }>;

export const heading = (
  level: HeadingLevel,
  text: string,
  options: { readonly newPage?: boolean } = {},
): Block => ({ kind: 'heading', level, text, ...options });

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/** A paragraph that stays on the page of what it introduces. */
export const leadIn = (text: string): Block => ({ kind: 'paragraph', text, leadsOn: true });

/** A label in bold for what follows it. */
export const label = (text: string): Block => ({
  kind: 'paragraph',
  text,
  leadsOn: true,
  strong: true,
});

export const quotation = (text: string): Block => ({ kind: 'quotation', text });
export const bullets = (
  points: readonly string[],
  options: { readonly leadsOn?: boolean } = {},
): Block => ({ kind: 'bullets', points, ...options });
export const facts = (
  list: readonly Fact[],
  options: { readonly standsOut?: boolean; readonly together?: boolean } = {},
): Block => ({ kind: 'facts', facts: list, ...options });
