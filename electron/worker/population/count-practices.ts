import { readTable, type TableSource } from '../files/read-table.ts';
import type { WorkControl } from '../work.ts';
import { isKnown, knownFile, lineReader } from './known-file.ts';

/** How many practices a file has. Goes through every line. */
export async function countPractices(source: TableSource, control: WorkControl): Promise<number> {
  const codes = new Set<string>();
  await readTable(
    source,
    {
      recognises: isKnown,
      understandHeader: (header) => {
        const known = knownFile(header);
        const { practiceAt } = known.recognised;
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
  return codes.size;
}
