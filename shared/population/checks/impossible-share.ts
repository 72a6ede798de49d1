import { decimals, figure, quotedLabel, type Finding, type FigureTable } from './figures.ts';

/** Whether some whole number of `people` gives a percentage as it is written. */
export type Possible = { readonly rounded: boolean; readonly cutOff: boolean };

/**
 * Whether a percentage can come about among so many people: rounded to its decimals, |100k/n − p| ≤
 * half a unit of the last one; or cut off after them, 0 ≤ 100k/n − p < one unit.
 */
export function possibleShare(percent: number, people: number): Possible {
  const unit = 10 ** -decimals(percent);
  const near = Math.floor((percent * people) / 100);
  const shares = [near - 1, near, near + 1, near + 2]
    .filter((count) => count >= 0 && count <= people)
    .map((count) => (100 * count) / people - percent);
  return {
    rounded: shares.some((off) => Math.abs(off) <= unit / 2 + 1e-9),
    cutOff: shares.some((off) => off >= -1e-9 && off < unit - 1e-9),
  };
}

/** Percentages that no number of the people stated gives. */
export function impossibleShares({ labels, columns }: FigureTable): Finding[] {
  return columns.flatMap(({ name, unit, values, stated }) => {
    if (unit !== 'percent' || stated === undefined || stated < 1) return [];
    const wrong = values.flatMap((percent, i) => {
      if (percent === null || percent < 0 || percent > 100) return [];
      const { rounded, cutOff } = possibleShare(percent, stated);
      return rounded || cutOff ? [] : [{ label: labels[i], percent }];
    });
    const [first] = wrong;
    if (!first) return [];
    const others = wrong.slice(1, 4).map(({ label }) => quotedLabel(label));
    const more = others.length > 0 ? ` The same goes for ${others.join(', ')}.` : '';
    return [
      {
        check: 'impossible share',
        sentence: `In “${name}” ${quotedLabel(first.label)} is ${figure(first.percent)}%, which no whole number of ${figure(stated)} people is: ${neighbours(first.percent, stated)}.${more}`,
      },
    ];
  });
}

/** "28 are 44.4% and 29 are 46%". */
function neighbours(percent: number, people: number): string {
  const below = Math.floor((percent * people) / 100);
  return [below, below + 1]
    .filter((count) => count <= people)
    .map(
      (count) =>
        `${figure(count)} ${count === 1 ? 'is' : 'are'} ${figure(Math.round((1000 * count) / people) / 10)}%`,
    )
    .join(' and ');
}
