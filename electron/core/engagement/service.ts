import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Activity } from '../../../shared/engagement/activity.ts';
import { activityOpen } from '../../../shared/engagement/still-open.ts';
import type { GroupsEngaged } from '../../../shared/representativeness/groups-engaged.ts';
import { sourceInWords } from '../../../shared/feedback/in-words.ts';
import { keptFiles } from '../evidence/kept/service.ts';
import { feedbackTitles } from '../feedback/service.ts';
import { improvementTitlesOf } from '../improvements/in-short.ts';
import type { ReadableDb } from '../record/database.ts';
import { notFound } from '../rpc/user-error.ts';
import * as queries from './queries.ts';

/** All activities outside meetings, newest first, as of `today`. */
export const allActivities = (db: ReadableDb, today: IsoDate): Activity[] =>
  complete(db, queries.selectActivities(db), today);

/** What took place and began in a period, both days counted, oldest first, with whom it was for. */
export function groupsEngagedBetween(db: ReadableDb, from: IsoDate, to: IsoDate): GroupsEngaged[] {
  const reach = Map.groupBy(queries.selectReach(db), ofActivity);
  return queries
    .selectActivities(db)
    .filter(({ state, startsOn }) => state === 'took place' && startsOn >= from && startsOn <= to)
    .map(({ id, title, partner, startsOn, endsOn }) => ({
      title,
      partner,
      startsOn,
      endsOn,
      reach: (reach.get(id) ?? []).map(({ activityId: _of, ...group }) => group),
    }))
    .reverse();
}

/** One activity; NOT_FOUND when there is none. */
export function activityOf(db: ReadableDb, id: number, today: IsoDate): Activity {
  const row = queries.selectActivity(db, id);
  const [activity] = row ? complete(db, [row], today) : [];
  if (!activity) throw notFound('This activity');
  return activity;
}

/** The words of one activity, without what hangs on it; NOT_FOUND when there is none. */
export function activityInShort(db: ReadableDb, id: number): queries.ActivityRow {
  const row = queries.selectActivity(db, id);
  if (!row) throw notFound('This activity');
  return row;
}

function complete(
  db: ReadableDb,
  rows: readonly queries.ActivityRow[],
  today: IsoDate,
): Activity[] {
  if (rows.length === 0) return [];
  const reach = Map.groupBy(queries.selectReach(db), ofActivity);
  const files = keptFiles(db, 'engagement activity');
  const feedback = linkedFeedback(db);
  const improvements = linkedImprovements(db);
  return rows.map((row) => {
    const facts = { ...row, improvements: improvements.get(row.id) ?? [] };
    return {
      ...facts,
      reach: (reach.get(row.id) ?? []).map(({ activityId: _of, ...group }) => group),
      feedback: feedback.get(row.id) ?? [],
      files: (files.get(row.id) ?? []).map(({ ownerId: _ownerId, ...file }) => file),
      open: activityOpen(facts, today),
    };
  });
}

function linkedFeedback(db: ReadableDb): Map<number, Activity['feedback']> {
  const links = queries.selectFeedbackLinks(db);
  if (links.length === 0) return new Map();
  const all = feedbackTitles(
    db,
    links.map(({ feedbackId }) => feedbackId),
  );
  const grouped = Map.groupBy(links, ofActivity);
  return new Map(
    [...grouped].map(([activityId, rows]) => [
      activityId,
      rows.flatMap(({ feedbackId: id }) => {
        const one = all.get(id);
        return one ? [{ id, title: one.title, source: sourceInWords(one) }] : [];
      }),
    ]),
  );
}

function linkedImprovements(db: ReadableDb): Map<number, Activity['improvements']> {
  const links = queries.selectImprovementLinks(db);
  if (links.length === 0) return new Map();
  const all = improvementTitlesOf(
    db,
    links.map(({ improvementId }) => improvementId),
  );
  const grouped = Map.groupBy(links, ofActivity);
  return new Map(
    [...grouped].map(([activityId, rows]) => [
      activityId,
      rows.flatMap(({ improvementId: id }) => {
        const one = all.get(id);
        return one ? [{ id, text: one.text, outcome: one.outcome }] : [];
      }),
    ]),
  );
}

const ofActivity = ({ activityId }: { readonly activityId: number }) => activityId;
