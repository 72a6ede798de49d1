import { expect, it } from 'vitest';
import * as fc from 'fast-check';
import type { PopulationTable } from '../population/population-table.ts';
import {
  categoryCounts,
  censusProvenance,
  rowsOf,
} from '../../tests/fixtures/representativeness/sample-figures.ts';
import { buildComparison } from './build-comparison.ts';
import { categoryFigures } from './category-figures.ts';
import { comparisonLine } from './comparison-line.ts';
import { comparison, type Comparison } from './comparison.ts';
import { planJoiners, possibleAims } from './plan-joiners.ts';

const religions = [
  'no-religion',
  'christian',
  'buddhist',
  'hindu',
  'jewish',
  'muslim',
  'sikh',
  'other',
] as const;

const given = (counts: readonly number[]) =>
  Object.fromEntries(religions.map((key, place) => [key, counts[place] ?? 0]));

/** A group of n people, some of whom did not answer, beside a population with empty categories. */
function build(
  members: readonly number[],
  population: readonly number[],
  unanswered: { readonly declined: number; readonly notAsked: number },
): Comparison {
  const table: PopulationTable = {
    kind: 'categories',
    characteristic: 'religion-or-belief',
    base: 'all',
    provenance: censusProvenance,
    rows: Object.entries(given(population)).map(([category, count]) => ({ category, count })),
  };
  const counts = categoryCounts(given(members), unanswered);
  const figures = categoryFigures('religion-or-belief', [table], { counts, baseAge: 16 });
  return comparison.parse(buildComparison(figures, '2026-11-21'));
}

const saidOf = (built: Comparison) =>
  [built.heading, ...built.sentences, ...built.notes, comparisonLine(built)].join('\n');

const sizes = [0, 1, 2, 3, 12, 60, 400];
const groups = fc
  .tuple(
    fc.constantFrom(...sizes),
    fc.array(fc.nat({ max: 7 }), { minLength: 400, maxLength: 400 }),
    fc.array(fc.constantFrom(0, 0, 1, 40, 5000), { minLength: 8, maxLength: 8 }),
    fc.constantFrom('everybody', 'some', 'nobody'),
  )
  .map(([size, drawn, population, answering]) => {
    const unanswered = answering === 'everybody' ? 0 : answering === 'some' ? size >> 2 : size;
    const members = religions.map(
      (_, place) => drawn.slice(0, size - unanswered).filter((one) => one === place).length,
    );
    return { size, members, population, unanswered };
  });

const compareGroup = ({ members, population, unanswered }: ReturnType<typeof sample>) =>
  build(members, population, {
    declined: unanswered >> 1,
    notAsked: unanswered - (unanswered >> 1),
  });
const sample = () =>
  fc.sample(groups, 1)[0] ?? { size: 0, members: [], population: [], unanswered: 0 };

it('says only what is true of any group beside any population', () => {
  fc.assert(
    fc.property(groups, (group) => {
      const built = compareGroup(group);
      const said = saidOf(built);

      expect(said).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(said).not.toMatch(
        /\b1 (?:members|people|joiners|categories) |\b(?:[02-9]|\d\d+) member /,
      );
      expect(said).not.toMatch(/representative|compliant|significant|p-value/i);
      expect(said).toContain(
        `${group.size - group.unanswered} of ${group.size} registered ${group.size === 1 ? 'member' : 'members'} answered`,
      );
      expect(isTrueOf(built, group.unanswered > 0)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

/** Whether what is said of absent people and of unknown answers agrees with the figures. */
function isTrueOf({ outcome, answers, sentences }: Comparison, someUnknown: boolean): boolean {
  if (outcome.state !== 'compared') return sentences.length === 1;
  const said = sentences.join(' ');
  const { rows } = outcome;
  const someoneAbsent = rows.some((row) => row.actual === 0 && row.populationShare > 0);
  return (
    said.includes('Each category') !== someoneAbsent &&
    /(?:is|are) not known/.test(said) === someUnknown &&
    rows.every(({ lottery }) => lottery.low <= lottery.high) &&
    rows.reduce((sum, row) => sum + row.actual, 0) === answers.answered
  );
}

it('never asks for joiners from where nobody lives', () => {
  fc.assert(
    fc.property(groups, (group) => {
      const built = compareGroup(group);
      const rows = rowsOf(built);
      const aims = rows.flatMap((row) => {
        const [aim] = possibleAims(row);
        return aim ? { characteristic: built.characteristic, category: row.key, aim } : [];
      });
      const plan = planJoiners([built], aims);

      const lived = rows.filter((row) => row.populationShare > 0);
      const keys = lived.map(({ key }) => key);
      expect(plan.aims.filter(({ category }) => !keys.includes(category))).toEqual([]);
      expect(plan.sentences.join(' ')).not.toMatch(/NaN|undefined/);
    }),
    { numRuns: 60 },
  );
});
