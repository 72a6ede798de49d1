import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import {
  changeOpenOf,
  type ChangeOpen,
} from '../../../../shared/engagement/worksheets/change-open.ts';
import { isSaid, sectionsOf } from '../../../../shared/engagement/worksheets/sections.ts';
import type { Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { keptFilesOf } from '../../evidence/kept/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import { notFound } from '../../rpc/user-error.ts';
import { allActivities } from '../service.ts';
import { evidenceInWords, keyOf } from './evidence.ts';
import * as queries from './queries.ts';

/** What a worksheet’s files belong to. */
export const fileOwner = 'material change';

/** All worksheets in short, newest first, with how far they are filled in. */
export function worksheetsInShort(db: ReadableDb) {
  const said = Map.groupBy(queries.selectAllSaid(db), ({ worksheetId }) => worksheetId);
  return queries.selectWorksheets(db).map(({ id, kind, title, year, change, startsOn, endsOn }) => {
    const needed = sectionsOf[kind]
      .filter(({ optional }) => !optional)
      .flatMap(({ parts }) => parts.map(({ key }) => key));
    const there = (said.get(id) ?? []).filter((one) => isSaid({ ...one, evidence: [] }));
    return {
      id,
      kind,
      title,
      year,
      change,
      startsOn,
      endsOn,
      said: there.filter(({ key }) => needed.includes(key)).length,
      parts: needed.length,
    };
  });
}

/** One worksheet without what hangs on it; NOT_FOUND when there is none. */
export function worksheetInShort(db: ReadableDb, id: number): queries.WorksheetRow {
  const row = queries.selectWorksheet(db, id);
  if (!row) throw notFound('This page');
  return row;
}

/** The titles of the worksheets that an activity is linked to. */
export const worksheetsWith = queries.selectTitlesWith;

/** What a search looks through. */
export const wordsOfWorksheet = queries.selectAllWords;

/** One worksheet, evidence and activities in words; NOT_FOUND when there is none. */
export function worksheetOf(db: ReadableDb, id: number, today: string): Worksheet {
  const row = worksheetInShort(db, id);
  const links = queries.selectEvidence(db, id);
  const inWords = new Map(evidenceInWords(db, today, links).map((one) => [keyOf(one), one]));
  const activityIds = new Set(queries.selectActivityIds(db, id));
  return {
    ...row,
    said: queries.selectSaid(db, id).map(({ key, answer, words }) => ({
      key,
      answer,
      words,
      evidence: links
        .filter((one) => one.key === key)
        .flatMap((one) => inWords.get(keyOf(one)) ?? []),
    })),
    stakeholders: queries.selectStakeholders(db, id),
    steps: queries.selectSteps(db, id),
    activities: activitiesIn(db, activityIds, today),
    files: keptFilesOf(db, fileOwner, id).map(({ ownerId: _ownerId, ...file }) => file),
  };
}

/** The material changes that still want something recorded, the next to take effect first. */
export const changesOpen = (db: ReadableDb, today: IsoDate): ChangeOpen[] =>
  queries
    .selectWorksheets(db)
    .filter(({ kind }) => kind === 'material change')
    .flatMap(({ id }) => changeOpenOf(worksheetOf(db, id, today), today) ?? [])
    .toSorted((a, b) => dayOrLast(a.on).localeCompare(dayOrLast(b.on)));

const dayOrLast = (day: IsoDate | null): string => day ?? '9999';

/** The self-assessment of the year before; null when there is none, and for other worksheets. */
export function assessmentBefore(
  db: ReadableDb,
  { kind, year }: Pick<Worksheet, 'kind' | 'year'>,
  today: string,
): Worksheet | null {
  if (kind !== 'self-assessment') return null;
  const id = queries.selectAssessment(db, year - 1);
  return id === undefined ? null : worksheetOf(db, id, today);
}

function activitiesIn(db: ReadableDb, ids: ReadonlySet<number>, today: string) {
  if (ids.size === 0) return [];
  return allActivities(db, today)
    .filter(({ id }) => ids.has(id))
    .toReversed()
    .map(({ id, title, kind, level, state, startsOn, endsOn }) => ({
      id,
      title,
      kind,
      level,
      state,
      startsOn,
      endsOn,
    }));
}
