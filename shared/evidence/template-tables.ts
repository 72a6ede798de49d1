import type { CharacteristicKey } from '../equality/characteristic.ts';
import { formatDay } from '../dates/format-day.ts';
import { counted, listAnd } from '../documents/words.ts';
import { ageBandSets } from '../representativeness/age-bands.ts';
import type { Comparison, ComparisonRow, ComparisonSet } from '../representativeness/comparison.ts';
import { percentages } from '../statistics/percentages.ts';
import type { TemplateTable } from './report-model.ts';

/**
 * The tables of the 2014/15 Standard Reporting Template from the frozen figures of a review: sex,
 * age and ethnic background of practice and PPG, and after them the same for every other
 * characteristic that was compared. What the printed template gets wrong is put right and said: 16
 * and 75 are in a band, each column of people adds up to its total, and percentages
 * are what they say.
 */
export function templateTables(set: ComparisonSet): TemplateTable[] {
  const ofTemplate = templateOrder.flatMap(({ characteristic, heading }) => {
    const comparison = set.comparisons.find((one) => one.characteristic === characteristic);
    return comparison ? [{ heading, comparison }] : [];
  });
  const others = set.comparisons
    .filter(({ characteristic }) => !isOfTemplate(characteristic))
    .map((comparison) => ({ heading: comparison.label, comparison }));
  return [...ofTemplate, ...others].flatMap(({ heading, comparison }) =>
    comparison.outcome.state === 'compared'
      ? [templateTable(heading, comparison, comparison.outcome.rows, set)]
      : [],
  );
}

const templateOrder = [
  { characteristic: 'sex', heading: 'Gender mix' },
  { characteristic: 'age', heading: 'Age mix' },
  { characteristic: 'ethnic-group', heading: 'Ethnic background' },
] as const;

/** Whether the printed template had a table of it. */
export const isOfTemplate = (key: CharacteristicKey): boolean =>
  templateOrder.some(({ characteristic }) => characteristic === key);

function templateTable(
  heading: string,
  comparison: Comparison,
  rows: readonly ComparisonRow[],
  set: ComparisonSet,
): TemplateTable {
  const practice = percentages(rows.map((row) => row.populationCount));
  const group = percentages(rows.map((row) => row.actual));
  return {
    characteristic: comparison.characteristic,
    heading,
    rows: rows.map((row, place) => ({
      label: row.label,
      practiceCount: row.populationCount,
      practicePercent: practice[place] ?? null,
      groupCount: row.actual,
      groupPercent: group[place] ?? null,
    })),
    practiceTotal: rows.reduce((sum, row) => sum + row.populationCount, 0),
    groupTotal: rows.reduce((sum, row) => sum + row.actual, 0),
    notCountedTotal: comparison.answers.members - comparison.answers.answered,
    notCounted: notCounted(comparison),
    source: sourceOf(comparison),
    note: notesOf(comparison, set).join(' '),
  };
}

function notCounted({ answers }: Comparison): string {
  const { declined, notKnown, notAsked, notPlaced, belowBaseAge } = answers;
  const parts = [
    [declined, 'preferred not to say'],
    [notKnown, 'gave no answer'],
    [notAsked, 'not asked yet'],
    [notPlaced, 'answered, but not closely enough for these lines'],
    [belowBaseAge, 'below the age counted'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const total = parts.reduce((sum, [count]) => sum + count, 0);
  if (total === 0) return '';
  return `${counted(total, 'member is', 'members are')} not in this table: ${listAnd(said)}.`;
}

function sourceOf({ population }: Comparison): string {
  if (!population) return '';
  const { source, date, geography, fileName } = population.provenance;
  const file = fileName === null ? '' : `, file ${fileName}`;
  return `${source}, ${formatDay(date)}, ${geography.name}${file}; people ${population.base}.`;
}

function notesOf({ characteristic, categories }: Comparison, { baseAge }: ComparisonSet): string[] {
  if (characteristic === 'age') {
    const set = ageBandSets.find(({ key }) => key === categories);
    const young = baseAge > 0 ? [`People under ${baseAge} are left out of both columns.`] : [];
    return [...(set && set.note !== '' ? [set.note] : []), ...young];
  }
  if (characteristic !== 'ethnic-group') return [];
  return categories === 'broad'
    ? ['The template has 18 lines; this review compared the five broad groups.']
    : ['Roma is counted in Other White, since the template has no line for it.'];
}
