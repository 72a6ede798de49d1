import { setImmediate } from 'node:timers/promises';
import type { trailContract } from '../../../../shared/trail/contract.ts';
import { doneInWords } from '../../../../shared/trail/done.ts';
import { whatChanged } from '../../../../shared/trail/what-changed.ts';
import type { JobContext } from '../../rpc/context.ts';
import type { HandlersOf } from '../../rpc/handler-types.ts';
import { eraseMember } from '../erasure/erase-member.ts';
import { exportsOf } from './exports.ts';
import { trailHead } from './head.ts';
import { selectAboutKind, selectEntriesAfter, selectNewest, type StoredEntry } from './queries.ts';
import { subjectsInWords } from './subject-words.ts';
import { holdsHead, verifyInWords, type ExpectedHead } from './verify-words.ts';
import { checkEntry, finishCheck, startCheck, type ChainCheck } from './verify.ts';

export const trailHandlers: HandlersOf<typeof trailContract> = {
  'trail.head': (_input, { db }) => trailHead(db),

  'trail.verify': async ({ expected }, context) => {
    const check = await checkWhole(context, expected);
    const { count, hash, erased, problems } = check;
    return {
      intact: problems.length === 0 && (expected === undefined || holdsHead(check, expected)),
      count,
      hash,
      erased,
      problems: [...problems],
      message: verifyInWords(check, expected),
    };
  },

  'trail.eraseMember': (input, context) => eraseMember(input, context),

  'trail.exports': ({ before, limit }, { db }) => ({
    exports: exportsOf(db, { before: before ?? null, limit }),
  }),

  'trail.list': ({ subject, kind, before, limit }, { db }) => {
    const inWords = subjectsInWords(db);
    const asked = { before: before ?? null, limit };
    const found =
      kind === undefined
        ? selectNewest(db, { subject: subject ?? null, ...asked })
        : selectAboutKind(db, { kind, ...asked });
    const entries = found.map((entry) => ({
      ...lineOf(entry),
      done: doneInWords(entry.operation),
      about: inWords(entry.subject),
    }));
    return { entries };
  },
};

const pieceOfEntries = 500;

/** Goes through the trail in pieces, so that the window stays alive and the check can be cancelled. */
async function checkWhole(
  { read, signal, progress }: JobContext,
  expected: ExpectedHead | undefined,
): Promise<ChainCheck> {
  const check = startCheck();
  const total = read(({ db }) => trailHead(db).count);
  for (;;) {
    const piece = read(({ db }) => selectEntriesAfter(db, check.count, pieceOfEntries));
    for (const entry of piece) checkEntry(check, entry, expected?.count);
    progress({ done: check.count, total, label: 'Checking the trail' });
    if (piece.length < pieceOfEntries) {
      finishCheck(check);
      return check;
    }
    await setImmediate();
    signal.throwIfAborted();
  }
}

function lineOf(entry: StoredEntry) {
  const { sequence, atMs, name, role, operation, subject, version, body } = entry;
  const payload = readPayload(body);
  return {
    sequence,
    atMs,
    name,
    role,
    operation,
    subject,
    version,
    before: payload.before ?? null,
    after: payload.after ?? null,
    changes: whatChanged(payload.before, payload.after),
    erased:
      entry.erasedAtMs === null
        ? null
        : { atMs: entry.erasedAtMs, reason: entry.erasedReason ?? '' },
  };
}

/** A payload that somebody changed may be no JSON; `trail.verify` says so. */
function readPayload(body: string | null): { before?: unknown; after?: unknown } {
  try {
    return body === null ? {} : (JSON.parse(body) as { before?: unknown; after?: unknown });
  } catch {
    return {};
  }
}
