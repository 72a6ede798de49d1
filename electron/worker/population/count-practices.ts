import { readTable, type TableSource } from '../files/read-table.ts';
import type { WorkControl } from '../work.ts';
import { isKnown, knownFile, lineReader } from './known-file.ts';

/** How many practices a file has; undefined when its lines do not tell. Goes through every line. */
export async function countPractices(
  source: TableSource,
  control: WorkControl,
): Promise<number | undefined> {
  const codes = new Set<string>();
  let tells = false;
  await readTable(
    source,
    {
      recognises: isKnown,
      understandHeader: (header) => {
        const known = knownFile(header);
        const { practiceAt } = known.recognised;
        tells = practiceAt !== undefined;
        return lineReader(known, {
          line: (fields) => {
            if (!practiceAt) return;
            const { code, type } = practiceAt;
            if (type === undefined || fields[type]?.trim() === 'GP') codes.add(fields[code] ?? '');
          },
        });
      },
    },
    control,
  );
  return tells ? codes.size : undefined;
}
