import { blockBytes, newByteBlock } from './byte-block.ts';
import { downloadAgain, fileRefused } from './file-refused.ts';
import { countColumns, splitLine } from './split-line.ts';
import { decodeLine } from './text-encoding.ts';
import { wrongShape } from './wrong-shape.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** So many lines after the first are shown of a file that nobody knows. */
const shownLines = 2;

/** Takes the lines of a table. */
export type LineReader = {
  readonly delimiter: string;
  /** How many columns every line must have. */
  readonly columns: number;
  /** When given, only lines that hold this text in this column are handed over. */
  readonly key?: { readonly column: number; readonly text: string } | undefined;
  readonly line: (fields: readonly string[], lineNumber: number) => void;
};

/**
 * Understands the first line that is not blank, or throws words for the person. `next` answers the
 * few lines after it, to be shown.
 */
export type UnderstandHeader = (header: string, next: () => readonly string[]) => LineReader;

/**
 * Splits a table into lines in one pass and hands over those that the reader wants.
 *
 * Every line is counted and checked for its number of columns. When the reader asks for a key, the
 * lines without it are neither decoded nor split: a block is checked by counting its line feeds and
 * delimiters, and the key is sought as bytes. Only lines with quotation marks, and stretches that do
 * not tally, are gone through one by one, to allow for quoted delimiters and blank lines and to name
 * the line at fault.
 */
export class TableScanner {
  /** Lines of figures so far, without the header and blank lines. */
  rows = 0;
  /** The last line's number when it has no line ending, as a file cut off within it has none. */
  unendedLine: number | undefined;
  /** Holds the longest line too: the longest header known, of a Census file, has 7,000 characters. */
  private readonly block = newByteBlock();
  private held = 0;
  private linesBefore = 0;
  private reader: LineReader | undefined;
  private sought = Buffer.alloc(0);
  private readonly understandHeader: UnderstandHeader;

  constructor(understandHeader: UnderstandHeader) {
    this.understandHeader = understandHeader;
  }

  /** Takes the next bytes of the table, UTF-8 or Windows-1252, lines ending in LF or CR LF. */
  feed(chunk: Uint8Array): void {
    let taken = 0;
    while (taken < chunk.length) {
      const part = chunk.subarray(taken, taken + blockBytes - this.held);
      this.block.bytes.set(part, this.held);
      this.held += part.length;
      taken += part.length;
      if (this.held === blockBytes) this.scanWholeLines();
    }
  }

  /** Says that there is nothing more, and scans the last line. */
  end(): void {
    if (this.held > 0) this.scanWholeLines();
    if (this.held > 0) {
      this.block.bytes[this.held] = LF;
      const rowsBefore = this.rows;
      this.scan(this.held + 1, true);
      this.held = 0;
      if (this.rows > rowsBefore) this.unendedLine = this.linesBefore;
    }
    if (!this.reader) throw fileRefused('The file holds blank lines only.', downloadAgain);
  }

  private scanWholeLines(): void {
    const { bytes } = this.block;
    const end = bytes.lastIndexOf(LF, this.held - 1) + 1;
    if (end === 0 && this.held === blockBytes) {
      throw fileRefused(
        `Line ${(this.linesBefore + 1).toLocaleString('en-GB')} is longer than any line of a table can be.`,
        'Choose the CSV or ZIP file as it was downloaded.',
      );
    }
    if (end > 0) this.scan(end, false);
    bytes.copyWithin(0, end, this.held);
    this.held -= end;
  }

  private scan(end: number, atEndOfFile: boolean): void {
    let from = 0;
    while (!this.reader && from < end) from = this.readHeader(from);
    if (!this.reader || from >= end) return;
    if (this.reader.key) this.scanForKey(this.reader, [from, end], atEndOfFile);
    else this.scanEveryLine(this.reader, [from, end], atEndOfFile);
  }

  private readHeader(from: number): number {
    const next = this.block.bytes.indexOf(LF, from) + 1;
    const text = this.textOf(from, next).trim();
    this.linesBefore++;
    if (text !== '') {
      this.reader = this.understandHeader(text, () => this.linesFrom(next));
      this.sought = Buffer.from(this.reader.key?.text ?? '');
    }
    return next;
  }

  private linesFrom(start: number): string[] {
    const held = this.block.bytes.subarray(0, this.held);
    const lines: string[] = [];
    for (let from = start; from < held.length && lines.length < shownLines;) {
      const feed = held.indexOf(LF, from);
      const next = (feed < 0 ? held.length : feed) + 1;
      lines.push(this.textOf(from, next));
      from = next;
    }
    return lines;
  }

  private scanEveryLine(reader: LineReader, [from, end]: Range, atEndOfFile: boolean): void {
    for (let start = from; start < end;) {
      const next = this.block.bytes.indexOf(LF, start) + 1;
      this.linesBefore++;
      const fields = this.fieldsOf(reader, [start, next], {
        line: this.linesBefore,
        atEndOfFile,
      });
      if (fields && (!reader.key || fields[reader.key.column]?.trim() === reader.key.text)) {
        reader.line(fields, this.linesBefore);
      }
      if (fields) this.rows++;
      start = next;
    }
  }

  private scanForKey(reader: LineReader, [from, end]: Range, atEndOfFile: boolean): void {
    const bytes = this.block.bytes.subarray(0, end);
    for (let at = from; at < end;) {
      const quote = bytes.indexOf(QUOTE, at);
      const line = quote < 0 ? end : Math.max(at, bytes.lastIndexOf(LF, quote) + 1);
      if (line > at) this.scanUnquoted(reader, [at, line], atEndOfFile);
      at = quote < 0 ? end : bytes.indexOf(LF, quote) + 1;
      if (at > line) this.scanQuoted(reader, [line, at], atEndOfFile);
    }
  }

  private scanUnquoted(reader: LineReader, range: Range, atEndOfFile: boolean): void {
    const lines = this.block.count(range, LF);
    const delimiters = this.block.count(range, reader.delimiter.charCodeAt(0));
    if (delimiters !== lines * (reader.columns - 1)) {
      this.scanEveryLine(reader, range, atEndOfFile);
      return;
    }
    this.linesWithKey(reader, range);
    this.rows += lines;
    this.linesBefore += lines;
  }

  private scanQuoted(reader: LineReader, [start, next]: Range, atEndOfFile: boolean): void {
    const columns = countColumns(
      this.block.bytes,
      [start, this.endOfText(start, next)],
      reader.delimiter.charCodeAt(0),
    );
    if (columns !== reader.columns || this.block.indexOf(this.sought, [start, next]) >= 0) {
      this.scanEveryLine(reader, [start, next], atEndOfFile);
      return;
    }
    this.rows++;
    this.linesBefore++;
  }

  private linesWithKey(reader: LineReader, [from, end]: Range): void {
    const { bytes } = this.block;
    const { column = 0, text = '' } = reader.key ?? {};
    let counted = from;
    let lines = 0;
    let at = this.block.indexOf(this.sought, [from, end]);
    while (at >= 0) {
      const start = bytes.lastIndexOf(LF, at) + 1;
      const next = bytes.indexOf(LF, at) + 1;
      lines += this.block.count([counted, next], LF);
      counted = next;
      const line = this.linesBefore + lines;
      const fields = this.fieldsOf(reader, [start, next], { line, atEndOfFile: false });
      if (fields?.[column]?.trim() === text) reader.line(fields, line);
      at = this.block.indexOf(this.sought, [next, end]);
    }
  }

  /** The fields of the line, undefined for a blank one. */
  private fieldsOf(
    { delimiter, columns }: LineReader,
    [start, next]: Range,
    place: { readonly line: number; readonly atEndOfFile: boolean },
  ): string[] | undefined {
    const text = this.textOf(start, next);
    if (text.trim() === '') return undefined;
    const fields = splitLine(text, delimiter);
    if (fields?.length === columns) return fields;
    throw wrongShape({ ...place, found: fields?.length, columns });
  }

  private textOf(start: number, next: number): string {
    return decodeLine(this.block.bytes.subarray(start, this.endOfText(start, next)));
  }

  private endOfText(start: number, next: number): number {
    return this.block.bytes[next - 2] === CR && next - 2 >= start ? next - 2 : next - 1;
  }
}

type Range = readonly [from: number, end: number];
