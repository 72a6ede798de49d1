import type { FileDescription } from '../../../shared/population/contract.ts';
import type { Area } from '../../../shared/population/name-of-areas.ts';
import { readTable, type TableSource } from '../files/read-table.ts';
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
  const sought = search.trim().toLowerCase();
  const listed: Area[] = [];
  let known: KnownFile | undefined;
  let inFile = 0;
  let matching = 0;
  const listArea = (area: Area) => {
    inFile++;
    if (!`${area.code} ${area.name}`.toLowerCase().includes(sought)) return;
    matching++;
    if (listed.length < limit) listed.push(area);
  };
  const table = await readTable(
    source,
    {
      recognises: isKnown,
      understandHeader: (header) => {
        known = knownFile(header);
        const at = known.recognised.areaAt;
        return lineReader(known, {
          line: (fields) => {
            if (at)
              listArea({
                code: fields[at.code]?.trim() ?? '',
                name: fields[at.name]?.trim() ?? '',
              });
          },
        });
      },
    },
    control,
  );
  if (!known) throw new Error('A table was read without a header');
  return {
    ...fileRead(known, table),
    rowsRead: table.rowsRead,
    areas: known.recognised.areaAt ? { inFile, matching, listed } : null,
  };
};
