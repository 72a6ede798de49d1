import { privateNotTold } from '../../../../shared/minutes/paper/corrections.ts';
import type { Minutes, MinutesItem } from '../../../../shared/minutes/paper/minutes-model.ts';
import { isOrHoldsPrivate } from '../../../../shared/minutes/public-copy/public-minutes.ts';
import { compareMinutes } from '../../../../shared/minutes/versions/compare-minutes.ts';
import type { ReadableDb } from '../../record/database.ts';
import { privateByNow } from '../private-by-now.ts';
import { minutesOfVersion } from './kept-version.ts';
import { selectVersionBodies } from './queries.ts';

/** What differs now from the minutes as they were first confirmed, a sentence each. */
export function changesSinceConfirmed(db: ReadableDb, meetingId: number, now: Minutes): string[] {
  const first = firstConfirmed(db, meetingId);
  return first ? changesBetween(first, now) : [];
}

/**
 * The same for a copy that leaves private things out: nothing of an item that is, was or became
 * private, wholly or in a line, since a change tells the words from before as well.
 */
export function openChangesSinceConfirmed(
  db: ReadableDb,
  meetingId: number,
  now: Minutes,
): string[] {
  const kept = firstConfirmed(db, meetingId);
  if (!kept) return [];
  const [first, last] = [privateByNow(db, kept), privateByNow(db, now)];
  const hidden = [...first.items, ...last.items].filter(isOrHoldsPrivate);
  const isOpen = ({ number, title }: MinutesItem) =>
    hidden.every((item) => item.number !== number && item.title !== title);
  const secret = new Set(
    [...first.otherActions, ...last.otherActions]
      .filter(({ isPrivate }) => isPrivate)
      .map(({ reference }) => reference),
  );
  const open = (minutes: Minutes) => ({
    ...minutes,
    items: minutes.items.filter(isOpen),
    otherActions: minutes.otherActions.filter(({ reference }) => !secret.has(reference)),
  });
  const told = changesBetween(open(first), open(last));
  const isAll = told.length === changesBetween(first, last).length;
  return isAll ? told : [...told, privateNotTold];
}

function firstConfirmed(db: ReadableDb, meetingId: number): Minutes | undefined {
  const first = selectVersionBodies(db, meetingId).find(({ kind }) => kind === 'confirmed');
  return first && minutesOfVersion(first);
}

const changesBetween = (before: Minutes, after: Minutes): string[] =>
  compareMinutes(withoutAmendments(before), withoutAmendments(after)).flatMap(
    ({ section, changes }) => changes.map(({ words }) => `${section}: ${words}`),
  );

/** Amendments speak of changes; they are none themselves. */
export const withoutAmendments = (minutes: Minutes): Minutes => ({ ...minutes, amendments: [] });
