import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { financialYearDays, financialYearOf } from '../../../shared/dates/financial-year.ts';
import type {
  DecisionFilter,
  RegisteredDecision,
  searchContract,
} from '../../../shared/search/contract.ts';
import { registerHeadings, registerRow } from '../../../shared/search/register-row.ts';
import { writeCsv } from '../../../shared/text/write-csv.ts';
import { allActions } from '../actions/service.ts';
import { fileFailure } from '../documents/file-failure.ts';
import { noteExport } from '../documents/note-export.ts';
import { draftFile } from '../documents/new-file.ts';
import { decisionsBetween, meetingsBetween } from '../meetings/service.ts';
import { confirmationsOf } from '../minutes/standing.ts';
import { privateRecords } from '../minutes/private-records.ts';
import type { ReadableDb } from '../record/database.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import { findWords } from './find-words.ts';
import { owners } from './found.ts';
import { askedWith, matchesOf } from './matches.ts';

const always = { from: '0000-01-01', to: '9999-12-31' } as const;

export const searchHandlers: HandlersOf<typeof searchContract> = {
  'search.find': (input, { db, today }) => findWords(db, today, input),

  'search.choices': (_input, { db, today }) => {
    const actions = allActions(db, today);
    const days = [
      ...meetingsBetween(db, always.from, always.to).map(({ heldOn }) => heldOn),
      ...actions.map(({ agreedOn }) => agreedOn),
    ];
    const named = actions.flatMap(owners).map((owner) => [keyOf(owner), owner] as const);
    return {
      years: [...new Set(days.map(financialYearOf))].sort((a, b) => b - a),
      owners: [...new Map(named).values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    };
  },

  'search.decisions': (filter, { db }) => ({ decisions: registered(db, filter) }),

  'search.exportDecisions': ({ path, ...filter }, context) => {
    if (!isAbsolute(path)) throw wholePath();
    const decisions = context.read(({ db }) => registered(db, filter));
    const text = writeCsv([[...registerHeadings], ...decisions.map(registerRow)]);
    const written = writeNewFile(path, Buffer.from(text, 'utf8'));
    noteExport(context, 'decisions', { exported: decisions.length, ...written });
    return { ...written, decisions: decisions.length };
  },
};

/** The register of decisions, newest first, so far as it is asked for. */
function registered(
  db: ReadableDb,
  { year, advice, outcome, words }: DecisionFilter,
): RegisteredDecision[] {
  const asked = askedWith(db, words);
  const days = year === undefined ? always : financialYearDays(year);
  const ids = asked && new Set(matchesOf(db, 'decision', asked));
  const { isPrivateDecision } = privateRecords(db);
  const meetings = meetingsBetween(db, days.from, days.to);
  const inquorate = new Set(
    meetings.filter(({ quorate }) => quorate === false).map(({ id }) => id),
  );
  const confirmations = new Map(
    meetings
      .filter(({ minutesState }) => minutesState === 'confirmed')
      .map(({ id }) => [id, confirmationsOf(db, id).at(-1)?.words ?? '']),
  );
  return decisionsBetween(db, days.from, days.to)
    .filter(
      (decision) =>
        (ids === undefined || ids.has(decision.id)) &&
        (outcome === undefined || decision.outcome === outcome) &&
        (advice === 'all' || decision.isAdvice) &&
        (advice !== 'waiting for an answer' || decision.practiceAnswer === null),
    )
    .map((decision) => ({
      ...decision,
      isPrivate: isPrivateDecision(decision),
      withoutQuorum: inquorate.has(decision.meetingId),
      confirmation: confirmations.get(decision.meetingId) ?? '',
    }))
    .toReversed();
}

/** Writes a new file beside whatever is there, never over it. */
function writeNewFile(path: string, bytes: Uint8Array): { path: string; sha256: string } {
  try {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { path: draftFile(path, bytes).settle(), sha256 };
  } catch (error) {
    throw fileFailure(error);
  }
}

const wholePath = (): UserError =>
  new UserError('INVALID_INPUT', 'Choose where to keep the register.', {
    path: 'Enter the whole path, from the disk on',
  });

const keyOf = ({ memberId, name }: { readonly memberId: number | null; readonly name: string }) =>
  memberId === null ? `name ${name.toLowerCase()}` : `member ${memberId}`;
