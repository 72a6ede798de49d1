import { formatTime } from '../dates/format-time.ts';
import { modeInWords } from './mode-words.ts';
import { formatDayWithWeekday } from '../dates/format-day.ts';
import { compareLines } from '../minutes/versions/compare-lines.ts';
import type { Agenda } from './agenda-blocks.ts';
import type { PrintedItem } from './agenda-item-blocks.ts';

type Compared = Pick<
  Agenda,
  'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'mode' | 'joining' | 'items'
>;

/**
 * What changed since an agenda was issued, a sentence each: day, time, place and way to join, which
 * call people to the meeting. The issued agenda itself is never altered.
 */
export function headChangesSince(issued: Compared, now: Compared): string[] {
  const head: readonly [words: string, field: Exclude<keyof Compared, 'items'>][] = [
    ['Date', 'heldOn'],
    ['Start', 'startsAt'],
    ['End', 'endsAt'],
    ['Place', 'place'],
    ['Mode', 'mode'],
    ['Joining', 'joining'],
  ];
  return head
    .filter(([, field]) => issued[field] !== now[field])
    .map(
      ([words, field]) =>
        `${words} changed from “${said(field, issued)}” to “${said(field, now)}”.`,
    );
}

/** The same of items added, removed, moved, and changed within. */
export const itemChangesSince = (issued: Compared, now: Compared): string[] => [
  ...compareLines(titles(issued), titles(now)).map(({ words }) => words),
  ...changedInside(issued.items, now.items),
];

function said(field: Exclude<keyof Compared, 'items'>, of: Compared): string {
  if (field === 'mode') return modeInWords(of.mode);
  const value = of[field];
  if (value === null || value === '') return 'not set';
  if (field === 'heldOn') return formatDayWithWeekday(value);
  return field === 'startsAt' || field === 'endsAt' ? formatTime(value) : value;
}

const titles = ({ items }: Compared) =>
  items.map(({ title, isPrivate }) => (isPrivate ? 'Private item' : title));

/** Items that kept their title, and not their minutes or what stands under it. */
function changedInside(issued: readonly PrintedItem[], now: readonly PrintedItem[]): string[] {
  const before = new Map(issued.map((item) => [item.title, item]));
  return now.flatMap((item) => {
    const was = before.get(item.title);
    if (!was || item.isPrivate || was.isPrivate) return [];
    return [
      ...(was.plannedMinutes === item.plannedMinutes
        ? []
        : [
            `“${item.title}”: ${minutes(was.plannedMinutes)} changed to ${minutes(item.plannedMinutes)}.`,
          ]),
      ...(was.words === item.words ? [] : [`“${item.title}”: what stands under it was changed.`]),
    ];
  });
}

function minutes(count: number | null): string {
  if (count === null) return 'no time';
  return count === 1 ? '1 minute' : `${count} minutes`;
}
