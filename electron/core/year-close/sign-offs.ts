import { financialYearDays, type IsoDate } from '../../../shared/dates/financial-year.ts';
import { dayInUnitedKingdom } from '../../../shared/dates/uk-day.ts';
import { changeInWords } from '../../../shared/duties/practice-change.ts';
import { fold } from '../../../shared/text/fold.ts';
import {
  changedSince,
  type SignedLine,
  type SignOff,
} from '../../../shared/year-close/sign-off.ts';
import { changesOfYear } from '../duties/service.ts';
import { dutyEvidence } from '../evidence/service.ts';
import { memberNames } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { sha256Hex } from '../record/trail/sha256.ts';
import { selectSignOffs, type SignOffRow } from './queries.ts';

/**
 * The lines of a year that count on a day, each with a digest of what it lastingly says: which words
 * of the duty it is held against, what happened to the practice, and the evidence.
 */
export function linesOf(db: ReadableDb, year: number, day: IsoDate) {
  const { sections, source } = dutyEvidence(db, year, day);
  const changes = changesOfYear(db, year).filter(({ on }) => on <= day);
  const words = { on: financialYearDays(year).from, text: source.shortTitle };
  return [
    lineOf('The duty', 'duty', words),
    ...changes.map((change) =>
      lineOf('The practice', 'duty', { on: change.on, text: changeInWords(change) }),
    ),
    ...sections.flatMap(({ reference, evidence, explanations }) => [
      ...evidence.map((fact) => lineOf(reference, 'evidence', fact)),
      ...explanations.map((fact) => lineOf(reference, 'explanation', fact)),
    ]),
  ];
}

function lineOf(
  reference: string,
  kind: SignedLine['kind'],
  { on, text, lasting = text }: { on: IsoDate; text: string; lasting?: string | undefined },
) {
  return { reference, kind, on, sha256: sha256Hex(lasting), text };
}

/** The sign-offs of a year, each with what has changed in the record since. */
export function signOffsOf(db: ReadableDb, year: number): SignOff[] {
  const names = memberNames(db);
  return selectSignOffs(db, year).map((row) => signOffOf(db, row, names));
}

function signOffOf(db: ReadableDb, row: SignOffRow, names: ReadonlyMap<number, string>): SignOff {
  const { id, version, year, side, memberId, position, signedOn, withdrawnOn } = row;
  const signed = JSON.parse(row.lines) as SignedLine[];
  return {
    id,
    version,
    side,
    name: (memberId === null ? undefined : names.get(memberId)) ?? row.name,
    position,
    // Two members may share the name, so that it is kept as words.
    isMember: memberId !== null || [...names.values()].some((one) => fold(one) === fold(row.name)),
    signedOn,
    recordedOn: dayInUnitedKingdom(row.recordedAtMs),
    ofNothing: signed.every(({ kind }) => kind === 'duty'),
    signedWith: row.appVersion,
    withdrawn: withdrawnOn === null ? null : { on: withdrawnOn, reason: row.withdrawnReason ?? '' },
    ...changedSince(signed, linesOf(db, year, signedOn)),
  };
}
