/** What a line of notes is; an action or a decision becomes a record of its own. */
export type LineKind = 'text' | 'bullet' | 'action' | 'decision';

/** One line of an item's notes as the secretary typed it. */
export type NoteLine = {
  readonly kind: LineKind;
  /** The line as it stands in the notes, without its line break. */
  readonly raw: string;
  /** What it says, without its mark. */
  readonly text: string;
  /** Typed as "Private: ...", before or after its other marks: left out of the public copy. */
  readonly isPrivate: boolean;
};

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** A hyphen, or what Word puts in front of a list when it is pasted; typed twice it is still one. */
const bulletMark = /^(?:[-–—*]\s+|[•‣◦▪·●○\uf0b7]\s*|o\t\s*)+/u;
const markers = [
  // "A - Z of services" is no action. "AP3:" is none either: the record gives the numbers.
  {
    kind: 'action',
    pattern: /^(?:a\s*[:：]|(?:ap|action(?:\s+point)?)(?:\s*[:：]|\s+[-–—]+(?=\s|$)))\s*/iu,
  },
  // Nothing but a decision begins with "D -".
  {
    kind: 'decision',
    pattern: /^(?:d|decision|(?:agreed|resolved)(?:\s+that)?)(?:\s*[:：]|\s+[-–—]+(?=\s|$))\s*/iu,
  },
] as const;
const privateMark = /^private\s*[:：]\s*/iu;

/** In a list with numbers the mark stands behind the number: "2. Private:", "(b) Private:". */
const numberedPrivateMark =
  /^(?<number>(?:\(?\p{N}{1,3}[.):]|\(?\p{L}[.)])\s*)private\s*[:：]\s*/iu;

const anyPrivateMark = /private\s*[:：]/iu;

/** Whether it is worth reading notes line by line in search of a private one. */
export const mayHoldPrivateLine = ({ notes }: { readonly notes: string }): boolean =>
  anyPrivateMark.test(notes);

/** The lines of notes, pasted ones included; there is always at least one. */
export const readNotes = (notes: string): NoteLine[] => notes.split(lineBreak).map(readNoteLine);

/**
 * Reads one line: `A:`, `AP:`, `Action:` or `Action point:` starts an action, `D:`, `Decision:`,
 * `Agreed:`, `Resolved:` or `Agreed that:` a decision, all but `A` with a dash too, a hyphen or a dot
 * a bullet; everything else is text. `Private:` may stand before or after these, and after the number
 * of a list. Capitals and spaces before the colon do not matter.
 */
export function readNoteLine(raw: string): NoteLine {
  const tidy = raw.replace(/\s+/gu, (space) => space.replaceAll(/[^\t]/gu, '') || ' ').trim();
  const withoutFirst = tidy.replace(privateMark, '');
  const withoutBullet = withoutFirst.replace(bulletMark, '');
  const unmarked = withoutBullet.replace(privateMark, '').replace(numberedPrivateMark, '$<number>');
  const marker = markers.find(({ pattern }) => pattern.test(unmarked));
  const said = marker ? unmarked.replace(marker.pattern, '') : unmarked;
  const bare = said.replace(privateMark, '');
  const kind = marker?.kind ?? (withoutBullet === withoutFirst ? 'text' : 'bullet');
  const isPrivate = withoutFirst !== tidy || unmarked !== withoutBullet || bare !== said;
  const isProse = kind === 'text' || kind === 'bullet';
  return { kind, raw, text: isProse ? columns(bare) : plain(bare), isPrivate };
}

const plain = (text: string) => text.replaceAll(/\t+/gu, ' ').trim();

/** "1.", "(b)" or "Place:" with a tab behind it, which only keeps the words apart. */
const tabBehindLabel = /^(?<label>\(?[\p{N}\p{L}]{1,4}[.)]|[^\t]*[:：])\t+/u;

/** A row of a table pasted from Word keeps its columns apart: "Name | Score". */
const columns = (text: string) =>
  text.replace(tabBehindLabel, '$<label> ').replaceAll('\t', ' | ').trim();
