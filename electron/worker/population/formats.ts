import { areaLookup } from './area-lookup.ts';
import { censusLong } from './census-long.ts';
import { censusTable } from './census-table.ts';
import { censusTidy } from './census-tidy.ts';
import { fingertips } from './fingertips.ts';
import type { PopulationFormat } from './format.ts';
import { listSize } from './list-size.ts';
import { practiceAreas } from './practice-areas.ts';
import { practiceMap } from './practice-map.ts';
import { quinAge } from './quin-age.ts';
import { singAge } from './sing-age.ts';

/** Every kind of public file that is read; the first that knows the columns takes the file. */
export const formats: readonly PopulationFormat[] = [
  quinAge,
  singAge,
  listSize,
  practiceMap,
  practiceAreas,
  areaLookup,
  fingertips,
  censusTable,
  censusLong,
  censusTidy,
];
