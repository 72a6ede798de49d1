import { formatTime } from '../dates/format-time.ts';
import { heading, paragraph, type Block } from '../documents/plain-document.ts';
import type { ProposedItem } from './agenda.ts';
import { askedByWithin } from './asked-by.ts';

/** An item as it is printed. */
export type PrintedItem = Pick<ProposedItem, 'title' | 'plannedMinutes' | 'words' | 'askedBy'> & {
  readonly isPrivate: boolean;
};

/**
 * On paper the items are a table; in a mail, where a table reads badly, a line each, and in print
 * above 18 point, where columns would break words, a paragraph each.
 */
export type AgendaForm = 'paper' | 'large print' | 'largest print' | 'mail';

/**
 * The items at a glance, then what more there is to say of single ones; nothing where there are
 * none. `starts` are the times at which they begin, in their order, null where that is not known.
 */
export function itemBlocks(
  items: readonly PrintedItem[],
  starts: readonly (string | null)[],
  form: AgendaForm,
): Block[] {
  if (items.length === 0) return [];
  const printed = items.map((item, at) => {
    const start = starts[at] ?? null;
    return printedLine(item, at + 1, start === null ? '' : formatTime(start));
  });
  return [heading(2, 'Items'), ...itemsIn(form, printed), ...moreAbout(items)];
}

type PrintedLine = {
  readonly start: string;
  readonly title: string;
  /** Under the title: a short word on the item, and who asked for it. */
  readonly under: readonly string[];
  readonly minutes: string;
};

/** Longer words stand on their own below the items. */
const shortWords = 140;
const shortLines = 3;

function printedLine(item: PrintedItem, number: number, start: string): PrintedLine {
  const { title, plannedMinutes, words, askedBy, isPrivate } = item;
  const minutes = plannedMinutes === null ? '' : String(plannedMinutes);
  if (isPrivate) return { start, title: `${number}. Private item`, under: [], minutes };
  const under = [
    ...(isShort(words) ? linesOf(words).map((line) => line.trim()) : ['See below']),
    askedBy === '' ? '' : `Asked for by ${askedByWithin(askedBy)}`,
  ];
  return {
    start,
    title: `${number}. ${title}`,
    under: under.filter((line) => line !== ''),
    minutes,
  };
}

const isShort = (words: string) =>
  linesOf(words).length <= shortLines && words.trim().length <= shortWords;

function itemsIn(form: AgendaForm, printed: readonly PrintedLine[]): Block[] {
  if (form === 'mail') return itemLines(printed);
  // Who asked for an item never stands on the page after it.
  if (form === 'largest print') {
    return printed.map((line) => ({ kind: 'lines', lines: itemText(line) }));
  }
  return itemsTable(printed, form);
}

/** Number, title and times; a column in which nothing would stand is left out. */
function itemsTable(lines: readonly PrintedLine[], form: AgendaForm): Block[] {
  const timed = lines.some(({ start }) => start !== '');
  // Wide enough for a time of day ("10.30am") and the word "Length" on one line, in the widest font
  // and at 12 and 18 points.
  const isLarge = form === 'large print';
  const measured = lines.some(({ minutes }) => minutes !== '');
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        ...(timed ? [{ heading: 'Time', share: isLarge ? 3.1 : 1.9 }] : []),
        { heading: 'Item', share: 10 },
        ...(measured ? [{ heading: 'Length', share: isLarge ? 3.1 : 1.9 }] : []),
      ],
      rows: lines.map(({ start, title, under, minutes }) => [
        ...(timed ? [start] : []),
        [title, ...under].join('\n'),
        ...(measured ? [minutes === '' ? '' : `${minutes} min`] : []),
      ]),
    },
  ];
}

function itemLines(printed: readonly PrintedLine[]): Block[] {
  const lines = printed.flatMap((line) => {
    const [first = '', ...under] = itemText(line);
    return [first, ...under.map((words) => `    ${words}`)];
  });
  return [{ kind: 'lines', lines }];
}

/** "6.30pm  4. Parking  (10 minutes)" and what stands under it. */
function itemText({ start, title, under, minutes }: PrintedLine): string[] {
  const long = minutes === '' ? '' : `(${minutes} ${minutes === '1' ? 'minute' : 'minutes'})`;
  return [[start, title, long].filter((part) => part !== '').join('  '), ...under];
}

/** Items with more to say than a line: matters arising with its actions above all. */
function moreAbout(items: readonly PrintedItem[]): Block[] {
  const more = items.flatMap((item, at) =>
    item.isPrivate || isShort(item.words)
      ? []
      : [heading(3, `${at + 1}. ${item.title}`), ...wordsBlocks(linesOf(item.words))],
  );
  return more.length === 0 ? [] : [heading(2, 'More about the items'), ...more];
}

const linesOf = (words: string) => words.split('\n').filter((line) => line.trim() !== '');

/** One line is a paragraph; several are a list. */
function wordsBlocks(lines: readonly string[]): Block[] {
  const [only, ...others] = lines;
  if (only === undefined) return [];
  return others.length === 0 ? [paragraph(only)] : [{ kind: 'bullets', points: lines }];
}
