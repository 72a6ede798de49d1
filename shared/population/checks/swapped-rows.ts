import { figure, quotedLabel, type Finding } from './figures.ts';

/** Figures and what they were the last time, row by row. */
export type ComparedRows = {
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
  readonly before: readonly (number | null)[];
};

/** How near two figures are to be taken for the same one a year later. */
const near = 0.1;
/** How far a figure must have moved to be surprising. */
const far = 0.25;

/** Pairs of rows whose figures would hardly have changed if they were put the other way round. */
export function swappedRows({ labels, values, before }: ComparedRows): Finding[] {
  const findings: Finding[] = [];
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const [one, other] = [values[i], values[j]];
      const [oneBefore, otherBefore] = [before[i], before[j]];
      if (!one || !other || !oneBefore || !otherBefore) continue;
      const moved = apart(one, oneBefore) > far && apart(other, otherBefore) > far;
      if (!moved || apart(one, otherBefore) > near || apart(other, oneBefore) > near) continue;
      findings.push({
        check: 'swapped rows',
        sentence: `${quotedLabel(labels[i])} (${figure(one)}) and ${quotedLabel(labels[j])} (${figure(other)}) may have changed places: last time they were ${figure(oneBefore)} and ${figure(otherBefore)}.`,
      });
    }
  }
  return findings;
}

const apart = (a: number, b: number): number => Math.abs(a - b) / Math.max(a, b);
