import type { AreaFigures, AreaWeights } from '../../../shared/population/weigh-areas.ts';
import { neighbourhoodOf } from '../../../shared/population/weigh-areas.ts';
import { kindOfArea, nameOfAreas } from '../../../shared/population/name-of-areas.ts';
import { parseWholeCount } from '../../../shared/population/whole-count.ts';
import type { UserError } from '../../core/rpc/user-error.ts';
import { fileRefused } from '../files/file-refused.ts';
import type { Wanted } from './format.ts';
import { lineProblem, number, quoted } from './line-problem.ts';

/** Collects, for the areas that are wanted, how many people a file counts under each label. */
export class CensusAreas {
  readonly figures = new Map<string, { name: string; counts: Map<string, number> }>();
  readonly weights: AreaWeights | undefined;
  /** Rows of the file whose numbers are in the figures. */
  rowsTaken = 0;
  /** The code of an area that the file has and nobody asked for. */
  other: string | undefined;
  private readonly chosen: ReadonlySet<string>;
  private readonly wanted: ReadonlySet<string>;
  private readonly wantedNames: ReadonlySet<string>;

  constructor({ areaCodes, weights }: Wanted) {
    this.chosen = new Set(areaCodes?.map((code) => code.trim().toUpperCase()));
    this.weights = this.chosen.size > 0 ? undefined : weights;
    if (this.chosen.size === 0 && !weights) throw noAreas();
    const became = (this.weights?.areas ?? []).flatMap((area) => area.became);
    const own = (this.weights?.areas ?? []).map(({ code }) => code);
    this.wanted = new Set([...this.chosen, ...own, ...became.map(({ code }) => code)]);
    this.wantedNames = new Set(became.map(({ name }) => neighbourhoodOf(name)));
  }

  /** The counts of an area, to add to; undefined when it is not wanted. */
  countsOf(code: string, name: string): Map<string, number> | undefined {
    const known = this.figures.get(code);
    if (known) return known.counts;
    if (!this.wanted.has(code) && !this.wantedNames.has(name)) {
      this.other ??= code;
      return undefined;
    }
    const counts = new Map<string, number>();
    this.figures.set(code, { name: name || code, counts });
    return counts;
  }

  /** Where added-up figures are; refuses when a chosen area is not in the file. */
  geography(): { kind: 'areas'; codes: string[]; names: string[]; name: string } {
    const missing = [...this.chosen].filter((code) => !this.figures.has(code));
    if (missing.length > 0) {
      const chosen = this.chosen.size;
      const shown = missing.slice(0, 5).join(', ') + (missing.length > 5 ? ' and others' : '');
      throw fileRefused(
        `Not in this file: ${shown} (${number(missing.length)} of ${number(chosen)} ${chosen === 1 ? 'area' : 'areas'} chosen).`,
        'Choose areas from the list of this file.',
      );
    }
    const found = [...this.figures].map(([code, { name }]) => ({ code, name }));
    const codes = found.map(({ code }) => code);
    const names = found.map(({ name }) => name);
    return { kind: 'areas', codes, names, name: nameOfAreas(found) };
  }
}

/** The people of several areas together, by label. */
export function addUp(
  figures: ReadonlyMap<string, AreaFigures>,
  codes: Iterable<string> = figures.keys(),
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const code of codes) {
    for (const [label, count] of figures.get(code)?.counts ?? []) {
      sums.set(label, (sums.get(label) ?? 0) + count);
    }
  }
  return sums;
}

/** A number of people in a field of a file. */
export function countIn(field: string | undefined, line: number): number {
  const people = parseWholeCount(field ?? '');
  if (people !== undefined) return people;
  throw lineProblem(line, `${quoted(field)} is not a whole number of people`);
}

/** Refuses another census than that of 2021; the day may follow the year. */
export function checkYear(field: string | undefined, line: number): void {
  const year = (field ?? '').trim();
  if (/^2021(?:-03-21)?$/.test(year)) return;
  throw lineProblem(
    line,
    `the date is ${quoted(year)}, but figures of the Census of 2021 are needed`,
  );
}

/** No area where the patients live was found: as a rule the file is of larger areas. */
export function nowhere(
  { areas }: AreaWeights,
  { other = '' }: Pick<CensusAreas, 'other'>,
): UserError {
  const kind = kindOfArea(other);
  if (kind !== undefined && !kind.includes('LSOA') && !kind.includes('MSOA')) {
    return fileRefused(
      `This file is by ${kind}, not by neighbourhood, so it cannot be weighed by where your patients live.`,
      'Either use “Choose areas instead of weighing” and tick yours, or take the file of the same table by LSOA, which is closer to your patients.',
    );
  }
  const problem =
    areas.length === 1
      ? 'The neighbourhood where your patients live is not in this file.'
      : `None of the ${number(areas.length)} neighbourhoods where your patients live is in this file.`;
  return fileRefused(
    problem,
    'Choose the file by LSOA. For a file by MSOA, add the ONS lookup of LSOAs from 2011 to 2021 first: it tells which MSOA each lies in. Or use “Choose areas instead of weighing” and tick areas of this file.',
  );
}

const noAreas = () =>
  fileRefused('This file has figures for areas.', 'Choose the areas where your patients live.', {
    areaCodes: 'Choose at least one area',
  });
