import type { z } from 'zod';
import type { populationContract } from '../../../shared/population/contract.ts';
import { categoryName } from '../../../shared/population/category-name.ts';
import { ownDoubts } from '../../../shared/population/own/own-doubts.ts';
import { moreThanList } from '../../../shared/population/more-than-list.ts';
import { counted } from '../../../shared/documents/words.ts';
import { isCategoryOf, ownFigures } from '../../../shared/population/own/own-figures.ts';
import { ownSubjects, plainWords } from '../../../shared/population/own/own-words.ts';
import {
  isRegister,
  restOfRegister,
  withTheRest,
} from '../../../shared/population/own/with-the-rest.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { surveySubjects } from '../../../shared/population/survey-questions.ts';
import { odsCodeOf, practiceOf } from '../practice/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import { ownGeography } from './own-geography.ts';
import { insertTable, selectLabels, selectTable, selectTables, upsertLabel } from './queries.ts';

type OwnOperations = 'population.readOwn' | 'population.readSurvey' | 'population.keepOwn';
type KeepOwn = z.output<(typeof populationContract)['population.keepOwn']['input']>;

export const ownHandlers: Pick<HandlersOf<typeof populationContract>, OwnOperations> = {
  'population.readOwn': async (input, { office, signal, progress, read }) => {
    const own = await office.doWork('population.readOwn', input, { signal, progress });
    const remembered = read(({ db }) =>
      Object.fromEntries(ownSubjects.map((subject) => [subject, selectLabels(db, subject)])),
    );
    return {
      ...own,
      rows: [...own.rows],
      countColumns: [...own.countColumns],
      notShown: [...own.notShown],
      warnings: [...own.warnings],
      remembered,
    };
  },

  'population.readSurvey': async ({ path, odsCode, stem }, { office, signal, progress, read }) => {
    const code = odsCode ?? read(({ db }) => odsCodeOf(db));
    if (code === undefined) throw noPractice();
    const given = { path, odsCode: code, stem };
    const survey = await office.doWork('population.readSurvey', given, { signal, progress });
    const { year, base, stems, rows, warnings, notShown, ...file } = survey;
    return {
      ...file,
      stems: [...stems],
      rows: [...rows],
      warnings: [...warnings],
      notShown: [...notShown],
      countColumns: [],
      countColumn: 0,
      total: null,
      subject: (stem && surveySubjects[stem]) ?? null,
      remembered: read(({ db }) =>
        Object.fromEntries(ownSubjects.map((subject) => [subject, selectLabels(db, subject)])),
      ),
      source: `GP Patient Survey${year === null ? '' : ` ${year}`}, ${counted(base, 'answer', 'answers')}`,
    };
  },

  'population.keepOwn': (input, { db, today, nowMs, person, trail }) => {
    const whole = withTheRest(input);
    refuseProblems(whole, today);
    const note = [input.note, whole === input ? '' : restOfRegister].filter(Boolean).join(' ');
    const practice = practiceOf(db);
    const table = ownTable({ ...whole, note }, ownGeography(practice));
    const earlier = selectTables(db).map((stored) => stored.table);
    const warnings = [
      ...moreThanList(input, practice?.listSize ?? null),
      ...ownDoubts(input, earlier),
    ];
    const id = insertTable(db, table, { atMs: nowMs, by: person.name });
    for (const { label, category } of input.rows) {
      if (input.notShown.includes(label)) continue;
      const { subject } = input;
      upsertLabel(db, { subject, label: plainWords(label), category, usedAtMs: nowMs });
    }
    trail({ subject: `population table ${id}`, after: table });
    const stored = selectTable(db, id);
    if (!stored) throw notFound('This population table');
    return { ...stored, warnings };
  },
};

const noPractice = (): UserError =>
  new UserError(
    'REFUSED',
    'The record does not know the practice’s ODS code yet. Nothing was read. Enter it under Settings, Practice.',
  );

function ownTable(
  input: KeepOwn,
  geography: PopulationTable['provenance']['geography'],
): PopulationTable {
  // A survey counts the answers to its options; what it has no option for, it did not ask.
  const listsAll = input.base === 'all' && input.notShown.length === 0;
  const notShown = listsAll ? undefined : input.notShown;
  const { rows, leftOver, notes } = ownFigures(input.subject, input.rows, notShown);
  const counted = rows.reduce((sum, { count }) => sum + count, 0);
  const asked = leftOver.reduce((sum, { count }) => sum + count, counted);
  const { source, fileName, sha256, date, listSize, note } = input;
  return {
    kind: 'categories',
    characteristic: input.subject,
    base: input.base,
    provenance: {
      source,
      fileName,
      sha256,
      date,
      geography,
      coverage: { counted, outOf: listSize ?? asked },
      note: [note, ...notes].filter(Boolean).join(' '),
    },
    rows: [...rows],
    ...(leftOver.length > 0 && { leftOver: [...leftOver] }),
  };
}

function refuseProblems(input: KeepOwn, today: string): void {
  const { subject, rows, notShown, date, listSize } = input;
  const problems: Record<string, string> = {};
  if (!(ownSubjects as readonly string[]).includes(subject)) {
    problems['subject'] = 'Choose what the figures are about';
  }
  for (const [i, { category, label }] of rows.entries()) {
    if (category !== null && !isCategoryOf(subject, category)) {
      problems[`rows.${i}.category`] = `Choose a category for “${label}”, or leave it out`;
    }
    if (category !== null && notShown.includes(label)) {
      problems[`rows.${i}.category`] = `Leave out “${label}”: the source does not show it`;
    }
  }
  const people = rows.reduce(
    (sum, { category, count }) => sum + (category === null ? 0 : count),
    0,
  );
  const named = new Set(rows.flatMap(({ category }) => category ?? []));
  const [only] = named;
  if (people === 0) problems['rows'] = 'Choose a category for at least one row with people in it';
  else if (isRegister(input) && listSize === null) {
    problems['listSize'] = 'Enter all patients on the list: those who are not on the register too';
  }
  // One number alone, often because the others could not be read, would say that everybody is so.
  else if (only !== undefined && named.size < 2) {
    problems['rows'] =
      `Give the number of people in at least one more category, 0 for nobody: with “${categoryName(subject, only)}” alone, everybody would be in it`;
  }
  if (date > today) problems['date'] = 'Enter a date that is not in the future';
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  if (listSize !== null && listSize < all) {
    problems['listSize'] =
      `Enter all patients on the list: at least the ${all.toLocaleString('en-GB')} in the table`;
  }
  if (Object.keys(problems).length > 0) {
    throw new UserError('INVALID_INPUT', 'There is a problem with the figures.', problems);
  }
}
