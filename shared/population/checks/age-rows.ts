import type { AgeRange } from '../age-label.ts';
import { quotedLabel, type Finding } from './figures.ts';

/** The ages that a heading of a report means: "<16", "Under 16", "17-24", ">75", "Over 85", "84+". */
export function parseAgeHeading(label: string): AgeRange | undefined {
  const text = label
    .toLowerCase()
    .replaceAll(/years?(?: old)?|aged?|\s/g, '')
    .replaceAll(/[–_]|to/g, '-');
  const under = /^(?:<|under)(\d{1,3})$/.exec(text);
  if (under) return { fromAge: 0, toAge: Number(under[1]) - 1 };
  const over = /^(?:>|over)(\d{1,3})$/.exec(text);
  if (over) return { fromAge: Number(over[1]) + 1, toAge: null };
  const from = /^(\d{1,3})(?:\+|andover|andabove|orover)$/.exec(text);
  if (from) return { fromAge: Number(from[1]), toAge: null };
  const [, first, last] = /^(\d{1,3})-(\d{1,3})$/.exec(text) ?? [];
  if (first === undefined || last === undefined || Number(last) < Number(first)) return undefined;
  return { fromAge: Number(first), toAge: Number(last) };
}

/**
 * Ages that have no row or two rows: the template of 2014/15 itself leaves out 16 ("<16", "17-24")
 * and 75 ("65-74", ">75"). Headings of which one is no age are not looked at.
 */
export function ageRows(labels: readonly string[]): Finding[] {
  const rows = labels.map((label) => ({ label, range: parseAgeHeading(label) }));
  const ages = rows.flatMap(({ label, range }) => (range ? [{ label, ...range }] : []));
  if (ages.length < 2 || ages.length < rows.length) return [];
  const sorted = ages.toSorted((a, b) => a.fromAge - b.fromAge);
  return sorted.slice(1).flatMap((row, i): Finding[] => {
    const before = sorted[i];
    if (!before) return [];
    const next = before.toAge === null ? Infinity : before.toAge + 1;
    if (row.fromAge === next) return [];
    const names = `${quotedLabel(before.label)} and ${quotedLabel(row.label)}`;
    const sentence =
      row.fromAge > next
        ? `People aged ${between(next, row.fromAge - 1)} are in no row: they fall between ${names}.`
        : `People aged ${between(row.fromAge, Math.min(next - 1, row.toAge ?? next - 1))} are in two rows: ${names}.`;
    return [{ check: 'ages', sentence }];
  });
}

/** Ages that the rows of one list have and those of the other have not: "80+" beside "85+". */
export function differentAgeRows(
  one: { readonly name: string; readonly labels: readonly string[] },
  other: { readonly name: string; readonly labels: readonly string[] },
): Finding[] {
  const [ours, theirs] = [keys(one.labels), keys(other.labels)];
  const [mine, yours] = [odd(one.labels, theirs), odd(other.labels, ours)];
  if (mine === undefined || yours === undefined) return [];
  return [
    {
      check: 'ages',
      sentence: `${one.name} has ${quotedLabel(mine)} where ${other.name} has ${quotedLabel(yours)}: these are different people and cannot be compared.`,
    },
  ];
}

const keys = (labels: readonly string[]): ReadonlySet<string> =>
  new Set(labels.flatMap((label) => parseAgeHeading(label) ?? []).map(written));

/** The first heading whose ages the other list does not have. */
const odd = (labels: readonly string[], against: ReadonlySet<string>): string | undefined =>
  labels.find((label) => {
    const range = parseAgeHeading(label);
    return range !== undefined && !against.has(written(range));
  });

const written = ({ fromAge, toAge }: AgeRange): string => `${fromAge} ${toAge ?? ''}`;

const between = (from: number, to: number): string => (from >= to ? `${from}` : `${from} to ${to}`);
