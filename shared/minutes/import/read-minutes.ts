import type { IsoDate } from '../../dates/financial-year.ts';
import type { MeetingKind, MeetingMode } from '../../meetings/meeting.ts';
import { closingTime } from './closing-time.ts';
import { findDate } from './find-date.ts';
import { findPlace } from './find-place.ts';
import { findTimes, spanOf } from './find-times.ts';
import { fillColumns, headingColumns, type Stretch } from './heading-columns.ts';
import { headingLabel, type HeadingPart } from './heading-label.ts';
import { itemStart } from './item-start.ts';
import { noteOf } from './note-of.ts';
import { readNames, type SaidPerson } from './read-names.ts';
import { shownLine, type SourceLine } from './source-line.ts';
import { columnsOf, itemOfRow, type Columns } from './table-row.ts';

export type Attended = 'present' | 'in attendance' | 'apologies' | 'absent';
export type SaidAttendance = SaidPerson & { readonly state: Attended };
export type SaidItem = { readonly title: string; readonly notes: string };

/** What old minutes say, so far as it is understood; every line of the file is somewhere in it. */
export type OldMinutes = {
  readonly heldOn: IsoDate | undefined;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly kind: MeetingKind;
  readonly place: string;
  readonly mode: MeetingMode;
  readonly people: readonly SaidAttendance[];
  readonly items: readonly SaidItem[];
  readonly nextMeetingOn: IsoDate | undefined;
};

/** Under which the heading is kept word for word: last, so that the items keep their numbers. */
export const headingTitle = 'Heading and attendance, as in the file';

type OpenItem = { title: string; notes: string[] };

/** Reads old minutes: heading, attendance, items with actions and decisions, the next meeting. */
export function readMinutes(lines: readonly SourceLine[]): OldMinutes {
  const { heading, stretches, items } = divide(lines);
  const said = (part: HeadingPart) =>
    stretches.filter((one) => one.part === part).flatMap((one) => one.lines);
  const all = [heading.join('\n'), ...items.map(({ title }) => title)].join('\n');
  const [start, second] =
    [said('time'), said('date'), heading.slice(0, 8)]
      .map((found) => findTimes(found.join('\n')))
      .find((times) => times.length > 0) ?? [];
  const end = findTimes(said('end').join('\n'))[0] ?? closingTime(items) ?? second;
  const next = items.find(({ title }) => /next meeting/iu.test(title));
  return {
    heldOn: findDate(said('date').join('\n')) ?? findDate(heading.join('\n')),
    ...spanOf(start, end),
    kind: kindIn(all),
    place: said('place').join(', ').slice(0, 300) || findPlace(heading),
    mode: modeIn(heading.join('\n')),
    people: [...peopleIn(stretches), ...apologiesIn(items)].filter(firstOfName),
    items: [
      ...items.map(({ title, notes }) => ({ title: title.slice(0, 200), notes: notes.join('\n') })),
      ...(heading.length > 0 ? [{ title: headingTitle, notes: heading.join('\n') }] : []),
    ],
    nextMeetingOn: next && findDate([next.title, ...next.notes].join('\n')),
  };
}

function divide(lines: readonly SourceLine[]) {
  const heading: string[] = [];
  const stretches: Stretch[] = [];
  const items: OpenItem[] = [];
  let columns: Columns | undefined;
  let parts: Stretch[] = [];
  for (const line of lines) {
    if (line.cells) columns = columnsOf(line.cells) ?? columns;
    else if (line.text !== '') columns = undefined;
    if (line.cells && columns) takeRow(line, columns, items, heading);
    else if (startsItem(line, stretches, items)) {
      const start = itemStart(line, items.length === 0);
      items.push({ title: start?.title ?? line.text, notes: [] });
      if (start?.rest) items.at(-1)?.notes.push(noteOf(start.rest));
    } else if (items.length === 0) parts = takeHeading(line, { heading, stretches, parts });
    else if (line.text !== '') items.at(-1)?.notes.push(noteOfLine(line));
  }
  return { heading, stretches, items };
}

function takeRow(line: SourceLine, columns: Columns, items: OpenItem[], heading: string[]): void {
  const cells = line.cells ?? [];
  if (columnsOf(cells)) {
    (items.at(-1)?.notes ?? heading).push(shownLine(line));
    return;
  }
  const { title, notes } = itemOfRow(cells, columns);
  if (title !== undefined || items.length === 0) items.push({ title: title ?? 'Notes', notes: [] });
  items.at(-1)?.notes.push(...notes);
}

/** The title of the file and names under "Present" look like titles of items, and are none. */
function startsItem(line: SourceLine, stretches: readonly Stretch[], items: readonly OpenItem[]) {
  if (itemStart(line, items.length === 0) === undefined) return false;
  if (items.length > 0) return true;
  if (line.isHeading && line.list === null && stretches.length === 0) return false;
  const open = stretches.at(-1);
  const names =
    open && isOfPeople(open.part) && typeof line.list === 'number' && !isNamed(open, line.list);
  return !(names && isName.test(line.text));
}

/** Who is named beside the label needs no list of names below it: a list that begins is of items. */
const isNamed = ({ lines }: Stretch, number: number) => number === 1 && lines.length > 0;

const isName =
  /^(?:(?:dr|mr|mrs|ms|miss|rev|cllr)\.?\s+)?\p{Lu}[\p{L}'’-]*\.?(?:\s+\p{Lu}[\p{L}'’.-]*){1,2}(?:\s*[(,–-].*)?$/iu;

const isOfPeople = (part: HeadingPart) =>
  part === 'present' || part === 'in attendance' || part === 'apologies' || part === 'absent';

type Heading = {
  readonly heading: string[];
  readonly stretches: Stretch[];
  /** The columns of a table that names one part in each. */
  readonly parts: Stretch[];
};

/** Answers the columns that hold for the line after it. */
function takeHeading(line: SourceLine, { heading, stretches, parts }: Heading): Stretch[] {
  const shown = shownLine(line);
  if (shown !== '') heading.push(shown);
  if (line.cells && fillColumns(parts, line.cells)) return parts;
  const columns = line.cells && headingColumns(line.cells);
  if (columns) stretches.push(...columns);
  else takeLabel(line, stretches);
  return columns ?? [];
}

function takeLabel(line: SourceLine, stretches: Stretch[]): void {
  if (line.cells) {
    const [first = [], ...others] = line.cells;
    const label = headingLabel(first.join(' '));
    if (label)
      stretches.push({ part: label.part, lines: [label.value, ...others.flat()].filter(Boolean) });
    else stretches.at(-1)?.lines.push(...line.cells.flat());
    return;
  }
  const label = headingLabel(line.text);
  if (label) stretches.push({ part: label.part, lines: label.value === '' ? [] : [label.value] });
  else if (line.text !== '') stretches.at(-1)?.lines.push(line.text);
  else if ((stretches.at(-1)?.lines.length ?? 0) > 0) stretches.push({ part: 'other', lines: [] });
}

const noteOfLine = (line: SourceLine) =>
  line.cells ? shownLine(line) : noteOf(line.text, line.list === 'dot');

function peopleIn(stretches: readonly Stretch[]): SaidAttendance[] {
  return stretches.flatMap(({ part, lines }) => {
    if (!isOfPeople(part)) return [];
    return readNames(lines, part === 'in attendance').map((person) => ({ ...person, state: part }));
  });
}

/** Where apologies are the first item instead of a part of the heading. */
function apologiesIn(items: readonly OpenItem[]): SaidAttendance[] {
  const item = items.find(({ title }) => /^apologies/iu.test(title));
  if (!item) return [];
  const lines = item.notes.map((note) => headingLabel(note)?.value ?? note.replace(/^- /u, ''));
  const short = lines.filter(
    (line) => line.length <= 200 && !/\b(?:was|were|has|had|the|meeting)\b/iu.test(line),
  );
  return readNames(short).map((person) => ({ ...person, state: 'apologies' }));
}

const firstOfName = ({ said }: SaidAttendance, index: number, all: readonly SaidAttendance[]) =>
  all.findIndex((other) => other.said === said) === index;

function kindIn(text: string): MeetingKind {
  if (/\bannual general\b|\bA\.?G\.?M\b/u.test(text) || /annual general/iu.test(text))
    return 'annual general';
  if (/\bextraordinary\b|\bspecial meeting\b|\bEGM\b/iu.test(text)) return 'extraordinary';
  return /\b(?:first|inaugural) meeting\b/iu.test(text) ? 'first' : 'ordinary';
}

function modeIn(text: string): MeetingMode {
  if (/\bhybrid\b/iu.test(text)) return 'mixed';
  return /\b(?:zoom|teams|online|virtual(?:ly)?|video call)\b/iu.test(text)
    ? 'online'
    : 'in person';
}
