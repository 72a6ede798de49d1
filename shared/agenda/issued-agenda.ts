import { compareLines } from '../minutes/versions/compare-lines.ts';
import type { Agenda } from './agenda-blocks.ts';

type Compared = Pick<
  Agenda,
  'heldOn' | 'startsAt' | 'endsAt' | 'place' | 'mode' | 'joining' | 'items'
>;

/** What changed since an agenda was issued, a sentence each; the issued one itself is never altered. */
export function changesSinceIssue(issued: Compared, now: Compared): string[] {
  const head: readonly [words: string, field: Exclude<keyof Compared, 'items'>][] = [
    ['Date', 'heldOn'],
    ['Start', 'startsAt'],
    ['End', 'endsAt'],
    ['Place', 'place'],
    ['Mode', 'mode'],
    ['Joining', 'joining'],
  ];
  const changed = head
    .filter(([, field]) => issued[field] !== now[field])
    .map(
      ([words, field]) =>
        `${words} changed from “${said(issued[field])}” to “${said(now[field])}”.`,
    );
  return [...changed, ...compareLines(titles(issued), titles(now)).map(({ words }) => words)];
}

const said = (value: string | null) => (value === null || value === '' ? 'not set' : value);

const titles = ({ items }: Compared) =>
  items.map(({ title, isPrivate }) => (isPrivate ? 'Private item' : title));
