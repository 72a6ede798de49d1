import { financialYearOf } from '../../../../shared/dates/financial-year.ts';
import type { worksheetsContract } from '../../../../shared/engagement/worksheets/contract.ts';
import {
  assessmentTitle,
  isSaid,
  partOf,
} from '../../../../shared/engagement/worksheets/sections.ts';
import type {
  Said,
  WorksheetFields,
  WorksheetKind,
} from '../../../../shared/engagement/worksheets/worksheet.ts';
import { refuseIdentifying } from '../../feedback/check-words.ts';
import type { ReadableDb } from '../../record/database.ts';
import type { HandlersOf } from '../../rpc/handler-types.ts';
import { conflict, UserError } from '../../rpc/user-error.ts';
import { activityInShort } from '../service.ts';
import { calledIn, changeWorksheet, forTrail, keepWords } from './change-worksheet.ts';
import { candidates, daysOf, keyOf } from './evidence.ts';
import { worksheetFileHandlers } from './file-handlers.ts';
import * as queries from './queries.ts';
import { assessmentBefore, worksheetInShort, worksheetOf, worksheetsInShort } from './service.ts';
import { worksheetPaperHandlers } from './paper-handlers.ts';

export const worksheetsHandlers: HandlersOf<typeof worksheetsContract> = {
  ...worksheetFileHandlers,
  ...worksheetPaperHandlers,

  'worksheets.list': ({ kind, year }, { db }) => ({
    worksheets: worksheetsInShort(db)
      .filter((one) => kind === undefined || one.kind === kind)
      .filter((one) => year === undefined || one.year === year),
  }),

  'worksheets.get': ({ id }, { db, today }) => {
    const worksheet = worksheetOf(db, id, today);
    return { worksheet, before: assessmentBefore(db, worksheet, today) };
  },

  'worksheets.choices': ({ id }, { db, today }) => {
    const days = daysOf(worksheetInShort(db, id), today);
    const shown = new Set(queries.selectEvidence(db, id).map(keyOf));
    const isOf = (day: string | null) => day !== null && day >= days.from && day <= days.to;
    return {
      choices: candidates(db, today)
        .filter((one) => one.days.some(isOf) || shown.has(keyOf(one)))
        .map(({ place, id: target, on, text }) => ({ place, id: target, on, text })),
    };
  },

  'worksheets.begin': ({ kind, year, ...fields }, { db, today, trail }) => {
    const row = { kind, ...rowOf(fields, { kind, year, today }) };
    if (kind === 'self-assessment') refuseSecond(db, row.year);
    const id = queries.insertWorksheet(db, row);
    const after = worksheetOf(db, id, today);
    keepWords(db, after);
    trail({ subject: `worksheet ${id}`, version: 1, after: forTrail(after) });
    return { id, version: 1 };
  },

  'worksheets.save': ({ id, version, ...fields }, context) => {
    const { kind, year } = worksheetInShort(context.db, id);
    const row = rowOf(fields, { kind, year, today: context.today });
    return changeWorksheet({ id, version }, context, () =>
      queries.updateWorksheet(context.db, id, row),
    );
  },

  'worksheets.say': ({ said, reasonToKeep, ...seen }, context) => {
    const { db, today } = context;
    const row = worksheetInShort(db, seen.id);
    checkSaid(row.kind, said);
    refuseIdentifying(
      said.map(({ words }) => words),
      reasonToKeep || row.reasonToKeep,
    );
    refuseUnknown(db, today, said);
    return changeWorksheet(seen, context, () => {
      for (const one of said) queries.replaceSaid(db, seen.id, one);
      if (reasonToKeep !== '') queries.updateReason(db, seen.id, reasonToKeep);
    });
  },

  'worksheets.setStakeholders': ({ stakeholders, ...seen }, context) => {
    const row = only(context.db, seen.id, ['engagement plan', 'material change']);
    refuseIdentifying(
      stakeholders.flatMap(({ who, touched, engaged }) => [who, touched, engaged]),
      row.reasonToKeep,
    );
    return changeWorksheet(seen, context, () =>
      queries.replaceStakeholders(context.db, seen.id, stakeholders),
    );
  },

  'worksheets.setTimeline': ({ steps, ...seen }, context) => {
    const row = only(context.db, seen.id, ['material change']);
    const early = steps.findIndex(({ on, state }) => state === 'done' && on > context.today);
    if (early !== -1) throw wrong(`steps.${early}.state`, 'Its day is still to come');
    refuseIdentifying(
      steps.map(({ what }) => what),
      row.reasonToKeep,
    );
    return changeWorksheet(seen, context, () => queries.replaceSteps(context.db, seen.id, steps));
  },

  'worksheets.setActivities': ({ activityIds, ...seen }, context) => {
    only(context.db, seen.id, ['engagement plan', 'material change']);
    for (const id of activityIds) activityInShort(context.db, id);
    return changeWorksheet(seen, context, () =>
      queries.replaceActivities(context.db, seen.id, activityIds),
    );
  },

  'worksheets.remove': ({ id, version }, { db, today, trail }) => {
    const before = worksheetOf(db, id, today);
    if (before.version !== version) throw conflict(calledIn[before.kind]);
    const { said, stakeholders, steps, activities, files } = before;
    if (said.some(isSaid) || [stakeholders, steps, activities, files].some((all) => all.length > 0))
      throw stays(calledIn[before.kind]);
    queries.deleteWorksheet(db, id);
    trail({ subject: `worksheet ${id}`, before: forTrail(before) });
    return {};
  },
};

type Given = {
  readonly kind: WorksheetKind;
  readonly year: number | null;
  readonly today: string;
};

/** What is stored of the fields; what one kind needs and another has not is settled here. */
function rowOf(fields: WorksheetFields, { kind, year, today }: Given) {
  const { title, change, startsOn, endsOn, people, reasonToKeep } = fields;
  refuseIdentifying([title, people], reasonToKeep);
  if (kind === 'self-assessment') {
    if (year === null) throw wrong('year', 'Choose the year');
    if (startsOn > today) throw wrong('startsOn', 'Enter a day that is not in the future');
    const named = assessmentTitle(year);
    return { title: named, year, change: null, startsOn, endsOn: null, people, reasonToKeep };
  }
  if (title === '') throw wrong('title', 'Enter a title');
  const isChange = kind === 'material change';
  if (isChange && change === null) throw wrong('change', 'Choose what kind of change it is');
  return {
    title,
    year: financialYearOf(startsOn),
    change: isChange ? change : null,
    startsOn,
    endsOn,
    people,
    reasonToKeep,
  };
}

/** Refuses parts that the kind does not have, parts named twice, and answers that are none. */
function checkSaid(kind: WorksheetKind, said: readonly Said[]): void {
  said.forEach(({ key, answer, evidence }, at) => {
    const found = partOf(kind, key);
    if (!found || said.findIndex((one) => one.key === key) < at) {
      throw wrong(`said.${at}.key`, 'Choose a part of it, each once');
    }
    if (answer !== '' && !found.section.answers.includes(answer)) {
      throw wrong(`said.${at}.answer`, 'Choose one of the answers');
    }
    if (evidence.length > 0 && !found.section.evidence) {
      throw wrong(`said.${at}.evidence`, 'Evidence cannot be shown with this part');
    }
  });
}

/** Evidence must be in the record. */
function refuseUnknown(db: ReadableDb, today: string, said: readonly Said[]): void {
  if (said.every(({ evidence }) => evidence.length === 0)) return;
  const known = new Set(candidates(db, today).map(keyOf));
  said.forEach(({ evidence }, at) => {
    if (evidence.some((one) => !known.has(keyOf(one)))) {
      throw wrong(`said.${at}.evidence`, 'Choose evidence that is in the record');
    }
  });
}

function refuseSecond(db: ReadableDb, year: number): void {
  if (queries.selectAssessment(db, year) === undefined) return;
  throw wrong('year', 'There is a self-assessment of this year already');
}

function only(db: ReadableDb, id: number, kinds: readonly WorksheetKind[]): queries.WorksheetRow {
  const row = worksheetInShort(db, id);
  if (kinds.includes(row.kind)) return row;
  throw new UserError('REFUSED', `${calledIn[row.kind]} has no such list. Nothing was changed.`);
}

const wrong = (field: string, message: string): UserError =>
  new UserError('INVALID_INPUT', `${message}. Nothing was changed.`, { [field]: message });

const stays = (called: string): UserError =>
  new UserError(
    'REFUSED',
    `${called} says something already, so it stays in the record. Nothing was removed. Empty it first if it was begun by mistake.`,
  );
