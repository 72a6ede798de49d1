import type { FileDescription } from '../../../shared/population/contract.ts';
import type { Area } from '../../../shared/population/name-of-areas.ts';
import { readTable, type TableSource } from '../files/read-table.ts';
import type { UnderstandHeader } from '../files/table-scanner.ts';
import type { Work } from '../work.ts';
import { fileRead, isKnown, knownFile, lineReader, type KnownFile } from './known-file.ts';

export type DescribePopulationFile = TableSource & {
  /** Part of a name or code of an area. */
  readonly search: string;
  readonly limit: number;
};

/** Says what a public file is and lists the areas that it has figures for. */
export const describePopulationFile: Work<DescribePopulationFile, FileDescription> = async (
  { search, limit, ...source },
  control,
) => {
  const areas = new AreaList(search, limit);
  let known: KnownFile | undefined;
  const understandHeader: UnderstandHeader = (header, next) => {
    known = knownFile(header, next);
    const at = known.recognised.areaAt;
    return lineReader(known, {
      line: (fields) => {
        if (at) areas.add({ code: fields[at.code] ?? '', name: fields[at.name] ?? '' });
      },
    });
  };
  const table = await readTable(source, { recognises: isKnown, understandHeader }, control);
  if (!known) throw new Error('A table was read without a header');
  const { inFile, matching, listed } = areas;
  return {
    ...fileRead(known, table),
    rowsRead: table.rowsRead,
    areas: known.recognised.areaAt ? { inFile, matching, listed } : null,
  };
};

/** Areas that match a search, as many as are asked for. */
class AreaList {
  readonly listed: Area[] = [];
  /** A long table has a row for each area and category: each area counts once. */
  private readonly seen = new Set<string>();
  inFile = 0;
  matching = 0;
  private readonly sought: string;
  private readonly limit: number;

  constructor(search: string, limit: number) {
    this.sought = search.trim().toLowerCase();
    this.limit = limit;
  }

  add(given: Area): void {
    const area = { code: given.code.trim(), name: given.name.trim() };
    if (this.seen.has(area.code)) return;
    this.seen.add(area.code);
    this.inFile++;
    if (!`${area.code} ${area.name}`.toLowerCase().includes(this.sought)) return;
    this.matching++;
    if (this.listed.length < this.limit) this.listed.push(area);
  }
}
