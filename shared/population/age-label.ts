/** An age range; `toAge` is inclusive, null for "and over". */
export type AgeRange = { readonly fromAge: number; readonly toAge: number | null };

/**
 * The ages that a label of the NHS England files means: `5_9`, `95+`, or a single year such as
 * `17`. Undefined for anything else, also for `ALL`.
 */
export function parseAgeLabel(text: string): AgeRange | undefined {
  const match = /^(\d{1,3})(?:\s*[_-]\s*(\d{1,3})|(\+))?$/.exec(text.trim());
  if (!match) return undefined;
  const fromAge = Number(match[1]);
  if (match[3]) return { fromAge, toAge: null };
  const toAge = match[2] === undefined ? fromAge : Number(match[2]);
  return toAge >= fromAge ? { fromAge, toAge } : undefined;
}

/** The label as the files write it. */
export function ageLabel({ fromAge, toAge }: AgeRange): string {
  if (toAge === null) return `${fromAge}+`;
  return fromAge === toAge ? `${fromAge}` : `${fromAge}_${toAge}`;
}

const openEnd: AgeRange = { fromAge: 95, toAge: null };

/** The 20 bands of the quin-age file: `0_4` to `90_94`, then `95+`. */
export const fiveYearBands: readonly AgeRange[] = [
  ...Array.from({ length: 19 }, (_, i) => ({ fromAge: i * 5, toAge: i * 5 + 4 })),
  openEnd,
];

/** The 96 ages of the sing-age files: `0` to `94`, then `95+`. */
export const singleYears: readonly AgeRange[] = [
  ...Array.from({ length: 95 }, (_, age) => ({ fromAge: age, toAge: age })),
  openEnd,
];
