import type { WeightedBy } from './population-table.ts';

/** The practice's patients in one area, and the areas of 2021 that the lookup gives for it. */
export type WeightedArea = {
  readonly code: string;
  readonly patients: number;
  readonly became: readonly { readonly code: string; readonly name: string }[];
};

/** Where a practice's patients live. */
export type AreaWeights = {
  readonly by: WeightedBy;
  readonly areas: readonly WeightedArea[];
  /** Everyone on the list, also those whose area is not known. */
  readonly patients: number;
};

/** What a file counts in one area, by label. */
export type AreaFigures = {
  readonly name: string;
  readonly counts: ReadonlyMap<string, number>;
};

/** Figures of areas put together for the practice's patients. */
export type Weighed = {
  /** By label: so many of the patients placed, if they were like the people around them. */
  readonly counts: ReadonlyMap<string, number>;
  /** Patients who live in an area that the file has people in. */
  readonly placed: number;
  /** The areas of the file that were used, by code. */
  readonly used: readonly string[];
};

/**
 * The share of each label where the patients live: Σ w·s over the areas, w the patients of the area
 * over all that could be placed, s the label's share of the area's own people; times the patients
 * placed. An area of 2011 that was split stands for the parts added together.
 *
 * It tells of the people who live where the patients live, not of the patients. (The House of Commons
 * Library uses the same idea for its local health data.)
 *
 * @param labels Which labels make up an area's people: its categories and "Not answered".
 */
export function weighAreas(
  weights: AreaWeights,
  figures: ReadonlyMap<string, AreaFigures>,
  labels: readonly string[],
): Weighed {
  const byName = new Map([...figures].map(([code, { name }]) => [name, code]));
  const counts = new Map(labels.map((label) => [label, 0]));
  const used = new Set<string>();
  let placed = 0;
  for (const area of weights.areas) {
    const codes = codesFor(area, figures, byName);
    const sums = labels.map((label) =>
      codes.reduce((sum, code) => sum + (figures.get(code)?.counts.get(label) ?? 0), 0),
    );
    const people = sums.reduce((a, b) => a + b, 0);
    if (people === 0) continue;
    placed += area.patients;
    for (const code of codes) used.add(code);
    for (const [i, label] of labels.entries()) {
      counts.set(label, (counts.get(label) ?? 0) + (area.patients * (sums[i] ?? 0)) / people);
    }
  }
  return { counts, placed, used: [...used] };
}

/** The areas of a file for one area of the list: itself, what it became, or the MSOA around it. */
function codesFor(
  { code, became }: WeightedArea,
  figures: ReadonlyMap<string, AreaFigures>,
  byName: ReadonlyMap<string, string>,
): readonly string[] {
  if (figures.has(code)) return [code];
  const later = became.filter((area) => figures.has(area.code)).map((area) => area.code);
  if (later.length > 0) return later;
  const around = became.map(({ name }) => byName.get(neighbourhoodOf(name)));
  return [...new Set(around.filter((found) => found !== undefined))];
}

/** The MSOA that an LSOA lies in, by name: "Trafford 001A" lies in "Trafford 001". */
export const neighbourhoodOf = (lsoaName: string): string =>
  lsoaName.trim().replace(/(\d{3})[A-Z]+$/, '$1');
