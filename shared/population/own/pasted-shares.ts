import { addingUp } from '../checks/adding-up.ts';
import { decimalsOf, figure, quotedLabel, type FigureColumn } from '../checks/figures.ts';
import { impossibleShares } from '../checks/impossible-share.ts';
import { overHundred } from '../checks/over-hundred.ts';
import { peopleUnderPercent } from '../checks/people-under-percent.ts';

/** Numbers of people as they were pasted, with a column of percentages beside them. */
export type PastedShares = {
  readonly name: string;
  readonly labels: readonly string[];
  readonly counts: readonly (number | null)[];
  readonly shares: readonly (number | null)[];
  /** What the row for everyone says; null without one. */
  readonly total: number | null;
};

/** Whether a column holds percentages, by its heading or because most of its cells say so. */
export function holdsShares(heading: string, cells: readonly string[]): boolean {
  if (/%|\bper ?cent|\bpercentages?\b|\bpct\b/i.test(heading)) return true;
  const marked = cells.filter((cell) => /\d\s*%$/.test(cell.trim())).length;
  return marked > 0 && marked >= cells.length / 2;
}

/** "61.7%", "61.7" or "−3" as a number; null for anything else. */
export function parseShare(cell: string): number | null {
  const plain = cell.trim().replace(/[−–]/u, '-').replace(/\s*%$/, '').replaceAll(',', '');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** What cannot be right in percentages beside the numbers that they were made of, in sentences. */
export function pastedShareDoubts(pasted: PastedShares): string[] {
  const { name, labels, shares, counts, total } = pasted;
  const base = total ?? counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const column: FigureColumn = { name, unit: 'percent', values: shares, stated: base };
  const table = { labels, columns: [column] };
  const people = peopleUnderPercent(column);
  const tooLarge = overHundred(table);
  if (people.length + tooLarge.length > 0) return sentences([...tooLarge, ...people]);
  // With a hidden cell among them, nobody can say what they add up to.
  const sums = shares.includes(null) ? [] : addingUp(column);
  if (haveOneBase(pasted)) return sentences(sums);
  return [...sentences([...sums, ...impossibleShares(table)]), ...otherThanCounted(pasted, base)];
}

const sentences = (found: readonly { readonly sentence: string }[]): string[] =>
  found.map(({ sentence }) => sentence);

const unitOf = (values: PastedShares['shares']): number =>
  10 ** -decimalsOf({ name: '', unit: 'percent', values });

/** Whether all shares can be of one number of people, whichever: the list, say, or those asked. */
function haveOneBase({ counts, shares }: PastedShares): boolean {
  // A column is rounded alike: 50 beside 33.3 is 50.0.
  const unit = unitOf(shares);
  let [least, most] = [0, Infinity];
  for (const [i, share] of shares.entries()) {
    const count = counts[i];
    if (share === null || typeof count !== 'number') continue;
    if (count === 0) {
      if (share !== 0) return false;
      continue;
    }
    // Rounded or cut off after the last decimal.
    least = Math.max(least, (100 * count) / (share + unit));
    if (share - unit / 2 > 0) most = Math.min(most, (100 * count) / (share - unit / 2));
  }
  return least <= most + 1e-9;
}

function otherThanCounted({ labels, counts, shares }: PastedShares, base: number): string[] {
  if (base < 1) return [];
  const unit = unitOf(shares);
  return shares.flatMap((share, i) => {
    const count = counts[i];
    if (share === null || typeof count !== 'number') return [];
    const right = (100 * count) / base;
    if (Math.abs(right - share) < unit) return [];
    const said = `${figure(count)} of ${figure(base)} ${base === 1 ? 'person' : 'people'}`;
    return [
      `${quotedLabel(labels[i])} is ${said}, which is ${figure(Math.round(right * 10) / 10)}%, but ${figure(share)}% stands beside it: one of the two is wrong.`,
    ];
  });
}
