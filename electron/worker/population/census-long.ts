import { ageScheme } from '../../../shared/population/census-ages.ts';
import { matchLabels, type Base } from '../../../shared/population/census-scheme.ts';
import { censusSchemes } from '../../../shared/population/census-schemes.ts';
import { fileRefused } from '../files/file-refused.ts';
import { CensusAreas, countIn, nowhere } from './census-areas.ts';
import { censusTaken, type CensusFigures } from './census-taken.ts';
import type { PopulationFormat, PopulationReader, Wanted } from './format.ts';
import type { Header } from './header.ts';
import { lineProblem } from './line-problem.ts';

/** A variable of the file: the column of its code and the column of its words. */
type Variable = { readonly code: number; readonly words: number };

/**
 * "Create a dataset" of ONS: one row for each area and each combination of categories.
 *
 * Columns: "Lower tier local authorities Code", "Lower tier local authorities", then for each
 * variable "<Variable> Code", "<Variable>", last "Observation". Code -8, "Does not apply", is whom the
 * variable does not ask (people under 16): they are left out of that variable and counted in others.
 * Of several variables each becomes a table of its own.
 */
export const censusLong: PopulationFormat = {
  facts: {
    key: 'census long',
    words: 'Census 2021 figures by area (ONS, “create a dataset”)',
    about: 'areas',
  },
  lookedFor: '“… Code” and “…” of an area, the same of one or more variables, and Observation last',
  recognise: ({ names }) => {
    const count = names.length - 1;
    if (names[count]?.toLowerCase() !== 'observation' || names.length < 5) return undefined;
    const pairs: Variable[] = [];
    for (let at = 0; at + 1 < count; at += 2) {
      if (names[at] !== `${names[at + 1]} Code`) return undefined;
      pairs.push({ code: at, words: at + 1 });
    }
    const [area, ...variables] = pairs;
    if (!area || variables.length === 0 || names.length % 2 === 0) return undefined;
    return {
      read: (wanted) => readLong({ area, variables, count, names }, wanted),
      areaAt: { code: area.code, name: area.words },
    };
  },
};

type Columns = {
  readonly area: Variable;
  readonly variables: readonly Variable[];
  readonly count: number;
  readonly names: Header['names'];
};

function readLong(columns: Columns, wanted: Wanted): PopulationReader {
  const { area, variables, count } = columns;
  const collected = variables.map((variable) => ({
    variable,
    areas: new CensusAreas(wanted),
    outside: 0,
  }));
  const seen = new Set<string>();
  return {
    line: (fields, line) => {
      const code = (fields[area.code] ?? '').trim();
      const name = (fields[area.words] ?? '').trim();
      if (!collected[0]?.areas.countsOf(code, name)) return;
      const combination = [code, ...variables.map((variable) => fields[variable.code])].join(' ');
      if (seen.has(combination)) {
        throw lineProblem(line, `the same area and categories stand in an earlier line`);
      }
      seen.add(combination);
      const people = countIn(fields[count], line);
      for (const one of collected) {
        const counts = one.areas.countsOf(code, name);
        if (isOutside(fields, one.variable)) one.outside += people;
        if (!counts || isOutside(fields, one.variable)) continue;
        const label = (fields[one.variable.words] ?? '').trim();
        counts.set(label, (counts.get(label) ?? 0) + people);
        one.areas.rowsTaken++;
      }
    },
    finish: (origin) => {
      const found = collected.flatMap(({ areas, outside }) =>
        matchedFigures(areas).map((figures) => ({ ...figures, outside })),
      );
      if (found.length === 0) throw unknownCategories(columns);
      return censusTaken(ofOneBase(found), origin);
    },
  };
}

const bases: readonly Base[] = ['all', '3+', '5+', '16+'];

const rank = ({ matched }: CensusFigures) => bases.indexOf(matched.scheme.base);

/**
 * A dataset of a question asked from 16 on counts nobody younger, in its other variables too: a
 * variable that leaves nobody out tells whom the whole file counts.
 */
function ofOneBase(
  found: readonly (CensusFigures & { readonly outside: number })[],
): CensusFigures[] {
  const whole = Math.max(0, ...found.filter(({ outside }) => outside === 0).map(rank));
  return found.map(({ matched, areas }) => {
    const base = bases[Math.max(whole, rank({ matched, areas }))] ?? matched.scheme.base;
    return { areas, matched: { ...matched, scheme: { ...matched.scheme, base } } };
  });
}

/** Whether a row is of people whom the variable does not ask. */
const isOutside = (fields: readonly string[], { code, words }: Variable): boolean =>
  fields[code]?.trim() === '-8' || /^does not apply$/i.test((fields[words] ?? '').trim());

/** The figures of labels that were met in the lines, when they make up a known table. */
export function matchedFigures(areas: CensusAreas): CensusFigures[] {
  const labels = [
    ...new Set([...areas.figures.values()].flatMap(({ counts }) => [...counts.keys()])),
  ];
  // Refuses areas that are missing before it wonders about their categories.
  if (!areas.weights) areas.geography();
  else if (areas.figures.size === 0) throw nowhere(areas.weights, areas);
  const ages = ageScheme(labels);
  const matched = matchLabels(labels, ages ? [...censusSchemes, ages] : censusSchemes);
  return matched ? [{ matched, areas }] : [];
}

const unknownCategories = ({ names, variables }: Columns) =>
  fileRefused(
    `The categories of ${variables.map(({ words }) => `“${names[words]}”`).join(' and ')} are not ones that members are asked about.`,
    'Choose a dataset on ethnic group, religion, disability, legal partnership, sexual orientation, gender identity, sex, age, unpaid care or English.',
  );
