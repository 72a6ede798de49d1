import type { ImportedFile } from '../../../shared/population/contract.ts';
import { fileRefused } from '../files/file-refused.ts';
import { readTable, type TableRead, type TableSource } from '../files/read-table.ts';
import type { Work, WorkControl } from '../work.ts';
import { countPractices } from './count-practices.ts';
import type { FactsFound, PopulationReader, Taken, Wanted } from './format.ts';
import { fileRead, isKnown, knownFile, lineReader, type KnownFile } from './known-file.ts';
import { number } from './line-problem.ts';

export type ReadPopulationFile = TableSource & Wanted;

/** What was taken from one file; nothing is stored yet. */
export type PopulationFileRead = Omit<ImportedFile, 'storedIds'> & { readonly facts: FactsFound };

/**
 * Takes the figures of one practice, or of chosen areas, from a public file in one pass.
 *
 * The file is recognised by its columns. A wrong, damaged, incomplete or contradictory file is
 * refused with a UserError that names the problem and, where there is one, the line.
 */
export const readPopulationFile: Work<ReadPopulationFile, PopulationFileRead> = async (
  { path, member, ...wanted },
  control,
) => {
  let known: KnownFile | undefined;
  let reader: PopulationReader | undefined;
  let lastTaken = 0;
  const table = await readTable(
    { path, member },
    {
      recognises: isKnown,
      understandHeader: (header, next) => {
        known = knownFile(header, next);
        reader = known.recognised.read(wanted);
        const { key, line } = reader;
        return lineReader(known, {
          key,
          line: (fields, lineNumber) => {
            lastTaken = lineNumber;
            line(fields, lineNumber);
          },
        });
      },
    },
    control,
  );
  if (!known || !reader) throw new Error('A table was read without a header');
  if (table.rowsRead === 0) {
    throw fileRefused(`“${nameOf(table)}” has column names but no figures.`);
  }
  const taken = reader.finish({ fileName: nameOf(table), sha256: table.sha256 });
  if (!taken) {
    const source = { path, member: table.member ?? undefined };
    throw await practiceNotFound(source, wanted.odsCode, control);
  }
  const doubt = reader.key && lastTaken === table.unendedLine ? cutOffWarning(taken) : [];
  const warnings = [...doubt, ...taken.warnings];
  const mapping = taken.mapping ?? [];
  return { ...fileRead(known, table), rowsRead: table.rowsRead, ...taken, mapping, warnings };
};

/**
 * A file cut off within its last number still has every column: "7802" may read "78". Ages need no
 * such warning, since they are added up and must give the file's own total.
 */
function cutOffWarning({ tables, facts }: Taken): string[] {
  if (tables.some(({ kind }) => kind === 'age and sex')) return [];
  const what =
    facts.listSize === undefined
      ? 'what it says'
      : `whether ${number(facts.listSize)} is the whole number`;
  return [
    `The file may be cut off: its last line, from which this was taken, has no line ending. Check ${what}, or download the file again.`,
  ];
}

/** "quin-age.csv", or "quin-age.csv in quin-age.zip". */
const nameOf = ({ fileName, member }: TableRead) =>
  member === null ? fileName : `${member} in ${fileName}`;

async function practiceNotFound(
  source: TableSource,
  odsCode = 'The practice',
  control: WorkControl,
): Promise<Error> {
  const practices = await countPractices(source, control);
  if (practices === undefined) {
    return fileRefused(
      `${odsCode} is not in this file.`,
      'Check the ODS code. Some publishers leave small practices out.',
    );
  }
  if (practices === 0) {
    return fileRefused(
      'This file has no practices, only networks, boards or regions.',
      'Choose the file with figures for practices.',
    );
  }
  const which = practices === 1 ? 'has 1 practice' : `has ${number(practices)} practices`;
  return fileRefused(
    `${odsCode} is not in this file, which ${which}.`,
    'Check the ODS code, and that the file was downloaded to its end.',
  );
}
