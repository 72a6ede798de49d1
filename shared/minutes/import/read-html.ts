import type { SourceLine } from './source-line.ts';

const tag = /<(?<end>\/)?(?<name>[a-z][a-z0-9]*)(?:\s[^>]*)?(?<self>\/)?>/giu;
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** Reads the plain HTML that mammoth makes of a Word file: paragraphs, headings, lists, tables. */
export function readHtml(html: string): SourceLine[] {
  const reader = new Reader();
  let from = 0;
  for (const match of html.matchAll(tag)) {
    reader.words(decode(html.slice(from, match.index)));
    const name = (match.groups?.['name'] ?? '').toLowerCase();
    if (match.groups?.['end']) reader.close(name);
    else reader.open(name);
    from = match.index + match[0].length;
  }
  reader.words(decode(html.slice(from)));
  return reader.done();
}

const decode = (text: string) =>
  text.replaceAll(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole);

class Reader {
  private readonly lines: SourceLine[] = [];
  private readonly lists: { readonly ordered: boolean; count: number }[] = [];
  private text = '';
  private strong = '';
  private isStrong = 0;
  private isHeading = false;
  private tables = 0;
  private cells: string[][] | null = null;

  words(text: string): void {
    this.text += text;
    if (this.isStrong > 0) this.strong += text;
  }

  open(name: string): void {
    if (name === 'br') this.flush();
    else if (name === 'strong' || name === 'b') this.isStrong += 1;
    else if (/^h[1-6]$/u.test(name)) this.startLine(true);
    else if (name === 'p') this.startLine(false);
    else if (name === 'ol' || name === 'ul') this.openList(name === 'ol');
    else if (name === 'li') this.openItem();
    else if (name === 'table') this.tables += 1;
    else if (name === 'tr' && this.tables === 1) this.cells = [];
    else if ((name === 'td' || name === 'th') && this.tables === 1) this.cells?.push([]);
  }

  close(name: string): void {
    if (name === 'strong' || name === 'b') this.isStrong = Math.max(0, this.isStrong - 1);
    else if (name === 'table') this.tables -= 1;
    else if (name === 'tr' && this.tables === 1) this.closeRow();
    else if (name === 'ol' || name === 'ul') {
      this.flush();
      this.lists.pop();
    } else if (/^(?:p|li|td|th|h[1-6])$/u.test(name)) {
      this.flush();
      this.isHeading = false;
    }
  }

  done(): SourceLine[] {
    this.flush();
    return this.lines;
  }

  private startLine(isHeading: boolean): void {
    this.flush();
    this.isHeading = isHeading;
  }

  private openList(ordered: boolean): void {
    this.flush();
    this.lists.push({ ordered, count: 0 });
  }

  private openItem(): void {
    this.flush();
    const list = this.lists.at(-1);
    if (list) list.count += 1;
  }

  private closeRow(): void {
    const cells = this.cells ?? [];
    this.cells = null;
    if (cells.every((cell) => cell.length === 0)) return;
    this.lines.push({ text: cells.flat().join(' '), isHeading: false, list: null, cells });
  }

  private flush(): void {
    const text = this.text.replace(/\s+/gu, ' ').trim();
    const isBold = text !== '' && this.strong.replace(/\s+/gu, ' ').trim() === text;
    this.text = '';
    this.strong = '';
    if (text === '') return;
    const cell = this.cells?.at(-1);
    const place = this.place();
    // A number in a cell is the number of the item.
    if (cell) cell.push(place.list === 'dot' ? `- ${text}` : text);
    else this.lines.push({ text, isHeading: this.isHeading || isBold, ...place });
  }

  private place(): Pick<SourceLine, 'list' | 'cells'> {
    const list = this.lists.at(-1);
    if (!list) return { list: null, cells: null };
    // A list within a list is part of what is said in it.
    const isTop = this.lists.length === 1 && list.ordered;
    return { list: isTop ? list.count : 'dot', cells: null };
  }
}
