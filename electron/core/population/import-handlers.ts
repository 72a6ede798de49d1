import type { ImportedFile, populationContract } from '../../../shared/population/contract.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { nameWithCode } from '../../../shared/practice/practice.ts';
import { odsCodeOf, practiceOf } from '../practice/service.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import { importWarnings } from './import-warnings.ts';
import { insertTable } from './queries.ts';
import { otherTotalsOfTheDay } from './same-day-totals.ts';
import { alreadyStored, populationTables, storedAreaWeights } from './service.ts';

type Jobs = Pick<
  HandlersOf<typeof populationContract>,
  'population.describeFile' | 'population.importFile' | 'population.lookUpPractice'
>;

export const importHandlers: Jobs = {
  'population.describeFile': (input, { office, signal, progress }) =>
    office.doWork('population.describeFile', input, { signal, progress }),

  'population.lookUpPractice': (input, { office, signal, progress }) =>
    office.doWork('population.lookUpPractice', input, { signal, progress }),

  'population.importFile': async (input, { office, signal, progress, read, apply }) => {
    const odsCode = input.odsCode ?? read(({ db }) => odsCodeOf(db));
    const { path, member, areaCodes } = input;
    const lived = read(({ db }) => storedAreaWeights(db, odsCode));
    if (input.weighted && !lived) throw noPatientsByArea();
    const work = {
      path,
      member,
      areaCodes,
      odsCode,
      weights: input.weighted ? lived : undefined,
      lookUpAreas: lived?.areas.map(({ code }) => code),
    };
    const { facts: _, ...file } = await office.doWork('population.readFile', work, {
      signal,
      progress,
    });
    if (input.expectedSha256 !== undefined && input.expectedSha256 !== file.sha256) {
      throw new UserError(
        'CONFLICT',
        `“${file.fileName}” was changed after it was shown to you. Nothing was taken from it. Look at it again.`,
      );
    }
    const preview = read((context) => lookedOver(file, context));
    if (!input.apply) return preview;
    refuseNothingNew(preview, read(({ db }) => alreadyStored(db, preview.tables)).length > 0);
    signal.throwIfAborted();
    office.backupBefore('an import', file.fileName);
    const storedIds = apply(({ db, nowMs, person, trail }) => {
      const stored = { atMs: nowMs, by: person.name };
      const ids = preview.tables.map((table) => insertTable(db, table, stored));
      trail({ subject: `population table ${ids.join(', ')}`, after: preview.tables });
      return ids;
    });
    return { ...preview, storedIds };
  },
};

const noPatientsByArea = () =>
  new UserError(
    'REFUSED',
    'The record does not know yet where your patients live. Add the file of patients by neighbourhood (LSOA) of NHS England first. Nothing was taken.',
  );

/** What was read, with the practice's name and what a person should know before taking it. */
function lookedOver(
  file: Omit<ImportedFile, 'storedIds'>,
  { db, today }: QueryContext,
): ImportedFile {
  const practice = practiceOf(db);
  const named = (table: PopulationTable): PopulationTable => {
    const { geography } = table.provenance;
    if (!practice?.odsCode) return table;
    if (geography.weightedBy?.odsCode === practice.odsCode) {
      const name = geography.name.replace(practice.odsCode, nameWithCode(practice));
      return { ...table, provenance: { ...table.provenance, geography: { ...geography, name } } };
    }
    const own = geography.kind === 'practice' && geography.name === practice.odsCode;
    if (!own) return table;
    const name = nameWithCode(practice);
    return { ...table, provenance: { ...table.provenance, geography: { ...geography, name } } };
  };
  const tables = file.tables.map(named);
  const stored = alreadyStored(db, tables);
  return {
    ...file,
    tables,
    warnings: [
      ...file.warnings,
      ...importWarnings(file, practice, today),
      ...otherTotalsOfTheDay(
        tables,
        populationTables(db).map(({ table }) => table),
      ),
      ...(stored.length > 0 ? ['These figures are in the record already.'] : []),
    ],
    storedIds: [],
  };
}

function refuseNothingNew(file: ImportedFile, stored: boolean): void {
  if (file.tables.length === 0) {
    throw new UserError(
      'REFUSED',
      'This file tells names and codes of practices, not numbers of people, so there are no figures to keep. Use it to fill in the practice page.',
    );
  }
  if (stored) {
    throw new UserError(
      'REFUSED',
      `The figures of ${formatDay(file.date)} from “${file.fileName}” are in the record already. Nothing was stored twice.`,
    );
  }
}
