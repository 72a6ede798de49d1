import type { Arrivals } from '../../../../shared/monitoring/private-answer.ts';
import type { ReadableDb } from '../../record/database.ts';
import type { JobContext } from '../../rpc/context.ts';
import type { OpenMonitoring } from '../open-monitoring.ts';
import { selectPublicKey, upsertPublicKey } from '../pairing/queries.ts';
import { insertKeyPair, selectKeyPair } from '../queries.ts';
import { removeDueByRule } from '../remove-due.ts';
import { forgetUnnoted, wrongTries } from '../tries/one-slow-try.ts';
import { deleteTries } from '../tries/queries.ts';
import { newKeyPair, type KeyPair } from './key-pair.ts';
import { countSealedAnswers, selectSealedAnswers } from './queries.ts';
import { readAnswer } from './read-answer.ts';
import { takeIn } from './take-in.ts';

/**
 * What is done each time the file is opened: its public key is put right in the record, waiting
 * private answers are taken in, and the count of wrong tries starts anew. One entry in the trail
 * when any of it changed something. Then what is past keeping is deleted, with an entry of its own.
 */
export function settleAfterUnlock(context: JobContext, monitoring: OpenMonitoring): Arrivals {
  const settled = settle(context, monitoring);
  const { people, copiesLeft } = removeDueByRule(context.office);
  return { ...settled, formerRemoved: people, copiesLeft: [...copiesLeft] };
}

type Settled = Omit<Arrivals, 'formerRemoved' | 'copiesLeft'>;

function settle(context: JobContext, monitoring: OpenMonitoring): Settled {
  const tries = wrongTries(context.office);
  forgetUnnoted(context.office);
  if (monitoring.readOnly) return nothingTaken(context, tries);
  const keys = ownKeys(monitoring);
  const found = context.read(({ db }) => lookAt(db, monitoring.pairing, keys));
  if (tries === 0 && found.keyFits && found.new === 0) return nothingTaken(context, 0);
  return context.apply((command) => {
    const { db, trail } = command;
    if (!found.keyFits) upsertPublicKey(db, monitoring.pairing, keys.publicKey);
    deleteTries(db);
    const taken = takeIn(command, monitoring);
    trail({
      subject: 'monitoring',
      before: { wrongTries: tries },
      after: { privateForms: found.new, unreadable: taken.unreadable },
    });
    return { ...taken, wrongTries: tries, keyWasWrong: found.keyWasWrong };
  });
}

/** The file's own pair, made now in a file that has none yet. */
function ownKeys(monitoring: OpenMonitoring): KeyPair {
  const known = selectKeyPair(monitoring.db);
  if (known) return known;
  const keys = newKeyPair();
  monitoring.transaction((db) => insertKeyPair(db, keys));
  return keys;
}

function lookAt(db: ReadableDb, pairing: string, keys: KeyPair) {
  const inRecord = selectPublicKey(db, pairing);
  const keyFits = inRecord !== undefined && Buffer.from(inRecord).equals(keys.publicKey);
  // What another file could not read may be for this one.
  const unseen = selectSealedAnswers(db).filter(
    ({ sealed, unreadableSince }) =>
      unreadableSince === null || readAnswer(sealed, keys, pairing) !== undefined,
  );
  return { new: unseen.length, keyFits, keyWasWrong: inRecord !== undefined && !keyFits };
}

function nothingTaken(context: JobContext, tries: number): Settled {
  const { unreadable } = context.read(({ db }) => countSealedAnswers(db));
  return {
    takenIn: 0,
    older: 0,
    fromObjectors: [],
    fromNoMembers: 0,
    unreadable,
    wrongTries: tries,
    keyWasWrong: false,
  };
}
