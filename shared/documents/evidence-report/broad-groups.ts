import { currentEdition } from '../../equality/current-edition.ts';
import type { TemplateTable } from '../../evidence/report-model.ts';

type Row = TemplateTable['rows'][number];

/** Adds the 18 or 19 ethnic backgrounds up into the five broad groups; other tables stay as they are. */
export function inBroadGroups(table: TemplateTable): TemplateTable {
  const groups = table.rows.map(({ label }) => groupOfLabel(label));
  if (groups.length < currentEdition.ethnicGroups.length || groups.includes(undefined))
    return table;
  return {
    ...table,
    rows: currentEdition.ethnicGroups.map(({ key, label }) =>
      addUp(
        label,
        table.rows.filter((_, at) => groups[at] === key),
      ),
    ),
  };
}

/** By any of the names that a category goes by, with or without its group before it. */
function groupOfLabel(label: string): string | undefined {
  const name = label.split(':').at(-1)?.trim().toLowerCase();
  return currentEdition.ethnicCategories.find((category) =>
    [category.label, category.templateLabel, category.censusLabel].some(
      (known) => known.toLowerCase() === name,
    ),
  )?.group;
}

function addUp(label: string, rows: readonly Row[]): Row {
  const total = (of: (row: Row) => number | null): number | null =>
    rows.reduce<number | null>((sum, row) => {
      const value = of(row);
      return sum === null || value === null ? null : sum + value;
    }, 0);
  return {
    label,
    practiceCount: total((row) => row.practiceCount),
    practicePercent: total((row) => row.practicePercent),
    groupCount: total((row) => row.groupCount) ?? 0,
    groupPercent: total((row) => row.groupPercent),
  };
}
