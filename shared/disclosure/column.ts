import type { CharacteristicKey } from '../equality/characteristic.ts';
import { ethnicGroupOf } from '../equality/ethnic-group-of.ts';
import { currentEdition } from '../equality/current-edition.ts';
import type { Comparison } from '../representativeness/comparison.ts';

export type ColumnCell = {
  readonly key: string;
  readonly label: string;
  readonly population: number;
  readonly count: number;
};

/** The group by one characteristic, in the categories a public copy uses; never by two at once. */
export type Column = {
  readonly characteristic: CharacteristicKey;
  readonly categories: string;
  readonly members: number;
  readonly cells: readonly ColumnCell[];
  /** Members in none of the cells. */
  readonly rest: number;
};

/** The exact column of a comparison; undefined where nothing was compared. */
export function columnOf({
  characteristic,
  categories,
  answers,
  outcome,
}: Comparison): Column | undefined {
  if (outcome.state !== 'compared') return undefined;
  const cells = outcome.rows.map(({ key, label, populationCount, actual }) => ({
    key,
    label,
    population: populationCount,
    count: actual,
  }));
  const inGroups = characteristic === 'ethnic-group' && categories !== 'broad';
  const shown = inGroups ? broadGroups(cells) : cells;
  return {
    characteristic,
    categories: inGroups ? 'broad' : categories,
    members: answers.members,
    cells: shown,
    rest: answers.members - shown.reduce((sum, { count }) => sum + count, 0),
  };
}

/** A public copy has the five broad ethnic groups, whatever the review compared. */
const broadGroups = (cells: readonly ColumnCell[]): ColumnCell[] =>
  currentEdition.ethnicGroups.map(({ key, label }) => {
    const parts = cells.filter((cell) => ethnicGroupOf(cell.key) === key);
    return {
      key,
      label,
      population: parts.reduce((sum, { population }) => sum + population, 0),
      count: parts.reduce((sum, { count }) => sum + count, 0),
    };
  });
