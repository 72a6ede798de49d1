import { categoryName } from '../../../shared/population/category-name.ts';
import type { MatchedLabels } from '../../../shared/population/census-scheme.ts';
import type { PopulationTable, Provenance } from '../../../shared/population/population-table.ts';
import { weighAreas, type AreaWeights } from '../../../shared/population/weigh-areas.ts';
import { addUp, nowhere, type CensusAreas } from './census-areas.ts';
import type { Origin, Taken } from './format.ts';
import { number } from './line-problem.ts';

export const censusDay = '2021-03-21';

type CategoryTable = Extract<PopulationTable, { readonly kind: 'categories' }>;
/** One table of a file, its labels and the areas that it counts. */
export type CensusFigures = { readonly matched: MatchedLabels; readonly areas: CensusAreas };

/** The figures of chosen areas added up, or weighted by where the practice's patients live. */
export function censusTaken(found: readonly CensusFigures[], origin: Origin): Taken {
  const taken = found.map((figures) => oneTable(figures, origin));
  const [first] = taken;
  return {
    date: censusDay,
    rowsTaken: Math.max(0, ...found.map(({ areas }) => areas.rowsTaken)),
    totals: { all: first && taken.length === 1 ? first.all : null, female: null, male: null },
    tables: taken.map(({ table }) => table),
    mapping: taken.flatMap(({ mapping }, table) => mapping.map((row) => ({ table, ...row }))),
    facts: {},
    warnings: [...new Set(taken.flatMap(({ warnings }) => warnings))],
  };
}

function oneTable({ matched, areas }: CensusFigures, origin: Origin) {
  const { keyOf, leftOver, scheme } = matched;
  const labels = [...keyOf.keys(), ...leftOver];
  const short = shortened(labels);
  const { counts, provenance, all, warnings } = areas.weights
    ? weighed({ matched, areas }, areas.weights, labels)
    : added({ matched, areas }, labels);
  const byKey = new Map<string, number>();
  for (const [label, key] of keyOf)
    byKey.set(key, (byKey.get(key) ?? 0) + (counts.get(label) ?? 0));
  const table: CategoryTable = {
    kind: 'categories',
    characteristic: scheme.subject,
    base: scheme.base,
    provenance: {
      source: `Office for National Statistics, Census 2021, table ${scheme.table}`,
      ...origin,
      date: censusDay,
      ...provenance,
    },
    rows: [...byKey].map(([category, count]) => ({ category, count })),
    ...(leftOver.length > 0 && {
      leftOver: leftOver.map((label) => ({ label: short(label), count: counts.get(label) ?? 0 })),
    }),
  };
  const mapping = labels.map((label) => {
    const key = keyOf.get(label);
    return {
      from: short(label),
      to: key === undefined ? null : categoryName(scheme.subject, key),
      count: counts.get(label) ?? 0,
    };
  });
  return { table, mapping, all, warnings };
}

type Combined = {
  readonly counts: ReadonlyMap<string, number>;
  readonly provenance: Pick<Provenance, 'geography' | 'coverage' | 'note'>;
  readonly all: number;
  readonly warnings: readonly string[];
};

function added({ matched, areas }: CensusFigures, labels: readonly string[]): Combined {
  const geography = areas.geography();
  const counts = addUp(areas.figures);
  const note = `${everyone(matched)} living in these areas on Census day, 21 March 2021, ${ages(matched)} and whichever practice they are with. ${perturbed}`;
  return {
    counts,
    provenance: { geography, coverage: null, note: withNote(note, matched) },
    all: (matched.total && counts.get(matched.total)) || sum(counts, labels),
    warnings: totalsDiffer(matched, counts, labels),
  };
}

function weighed(
  { matched, areas }: CensusFigures,
  weights: AreaWeights,
  labels: readonly string[],
): Combined {
  const { counts, placed, used } = weighAreas(weights, areas.figures, labels);
  if (used.length === 0) throw nowhere(weights, areas);
  const { by, patients } = weights;
  const where =
    used.length === 1 ? 'the 1 neighbourhood' : `the ${number(used.length)} neighbourhoods`;
  const note = `The people who live where your patients live, on Census day, 21 March 2021, ${ages(matched)}: not your patients themselves. Each neighbourhood counts for as many people as the practice has patients there. This goes wrong around barracks, prisons, student halls and city centres. ${perturbed}`;
  return {
    counts,
    provenance: {
      geography: {
        kind: 'areas',
        codes: [...used],
        names: used.map((code) => areas.figures.get(code)?.name ?? code),
        name: `${where} where patients of ${by.odsCode} live`,
        weightedBy: by,
      },
      coverage: { counted: placed, outOf: patients },
      note: withNote(note, matched),
    },
    all: Math.round(sum(counts, labels)),
    warnings: [
      ...totalsDiffer(matched, addUp(areas.figures, used), labels),
      ...notPlaced(placed, weights),
    ],
  };
}

function notPlaced(placed: number, { patients, areas }: AreaWeights): string[] {
  if (placed >= 0.9 * patients) return [];
  const known = areas.reduce((total, area) => total + area.patients, 0);
  const advice =
    placed < known
      ? ' If the patients by neighbourhood are of 2011 neighbourhoods, add the ONS lookup from 2011 to 2021 first.'
      : '';
  return [
    `Only ${number(placed)} of ${number(patients)} patients could be placed in neighbourhoods of this file.${advice}`,
  ];
}

function totalsDiffer(
  { total, scheme }: MatchedLabels,
  counts: ReadonlyMap<string, number>,
  labels: readonly string[],
): string[] {
  const all = total === undefined ? undefined : counts.get(total);
  const sumOf = sum(counts, labels);
  if (all === undefined || all === sumOf) return [];
  const small = Math.abs(all - sumOf) <= 2 * labels.length + 0.001 * all;
  const why = small
    ? ' Shares are taken of the categories.'
    : ` That is more than the publisher’s small changes explain: check the columns on ${scheme.words}. Shares are taken of the categories.`;
  return [
    `The categories add up to ${number(sumOf)}, the file’s own total is ${number(all)}.${why}`,
  ];
}

const sum = (counts: ReadonlyMap<string, number>, labels: readonly string[]) =>
  labels.reduce((people, label) => people + (counts.get(label) ?? 0), 0);

const withNote = (note: string, { scheme }: MatchedLabels) =>
  scheme.note === undefined ? note : `${note} ${scheme.note}`;

const everyone = ({ leftOver }: MatchedLabels) =>
  leftOver.length > 0 ? 'Those who answered among everyone' : 'Everyone';

const ages = ({ scheme: { base } }: MatchedLabels) =>
  base === 'all' ? 'of any age' : `aged ${base.replace('+', '')} and over`;

const perturbed = 'Small counts were changed at random by the publisher to protect people.';

/** Labels without the words that all of them begin with: "Ethnic group: White: Irish" as "White: Irish". */
function shortened(labels: readonly string[]): (label: string) => string {
  const common = first(labels[0] ?? '');
  const shared = labels.every((label) => first(label) === common) ? common.length : 0;
  return (label) => plain(label).slice(shared);
}

const plain = (label: string) => label.replace(/;\s*measures:\s*value$/i, '');

const first = (label: string) => /^[^:]+: (?=\S)/.exec(plain(label))?.[0] ?? '';
