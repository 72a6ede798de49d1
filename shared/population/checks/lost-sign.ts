import { figure, quotedLabel, type Finding } from './figures.ts';

/** Two columns and the difference printed beside them. */
export type DifferenceTable = {
  readonly labels: readonly string[];
  readonly practice: readonly (number | null)[];
  readonly group: readonly (number | null)[];
  readonly difference: readonly (number | null)[];
};

/**
 * Differences, group minus practice, that lost their minus sign, so that too many and too few look
 * alike; and differences that are simply another number.
 */
export function lostSigns({ labels, practice, group, difference }: DifferenceTable): Finding[] {
  const findings: Finding[] = [];
  for (const [i, printed] of difference.entries()) {
    const [ours, theirs] = [group[i], practice[i]];
    if (printed === null || typeof ours !== 'number' || typeof theirs !== 'number') continue;
    const right = ours - theirs;
    if (Math.abs(printed - right) < 0.06) continue;
    const row = quotedLabel(labels[i]);
    const than = `the group’s ${figure(ours)} is ${right < 0 ? 'less' : 'more'} than the practice’s ${figure(theirs)}`;
    const same = Math.abs(Math.abs(printed) - Math.abs(right)) < 0.06;
    const value = signed(right);
    findings.push({
      check: 'lost sign',
      sentence: same
        ? `The difference of ${row} is printed as ${signed(printed)}, but ${than}: it is ${value}.`
        : `The difference of ${row} is printed as ${signed(printed)}, but ${than} by ${figure(Math.round(Math.abs(right) * 100) / 100)}.`,
    });
  }
  return findings;
}

const signed = (value: number): string => {
  const rounded = Math.round(value * 100) / 100;
  return rounded < 0 ? `−${figure(-rounded)}` : figure(rounded);
};
