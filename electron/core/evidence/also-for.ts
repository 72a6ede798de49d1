import type { EvidenceItem, evidenceContract } from '../../../shared/evidence/contract.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import * as queries from './queries.ts';

/**
 * One paper may show several parts of the duty: it stands under each as an item of its own, which is
 * replaced and removed by itself, while its file is kept once.
 */
export const alsoForHandlers: Pick<HandlersOf<typeof evidenceContract>, 'evidence.alsoFor'> = {
  'evidence.alsoFor': ({ id: from, version, reference }, { db, trail, today }) => {
    const known = queries.selectItem(db, from);
    if (!known) throw notFound('This evidence');
    if (known.version !== version || known.removed !== null) throw conflict('This evidence');
    const { kind, title, words, aboutOn, holdsUntil, attachment } = known;
    const copy = { ...known, reference };
    if (queries.selectItems(db).some((one) => isSame(one, copy))) throw countsAlready();
    const item = {
      kind,
      reference,
      title,
      words,
      aboutOn,
      holdsUntil,
      filedOn: today,
      fileName: attachment?.fileName ?? null,
      sha256: attachment?.sha256 ?? null,
      replaces: null,
    };
    const id = queries.insertItem(db, item);
    trail({ subject: `evidence ${id}`, version: 1, after: item });
    return { id, version: 1 };
  },
};

/** Whether two items say the same for the same part, and both count. */
const isSame = (one: EvidenceItem, other: EvidenceItem): boolean =>
  one.removed === null && saidOf(one) === saidOf(other);

const saidOf = ({ kind, reference, title, words, aboutOn, attachment }: EvidenceItem): string =>
  JSON.stringify([kind, reference, title, words, aboutOn, attachment?.sha256]);

function countsAlready(): UserError {
  const message = 'Choose a part for which it does not count yet';
  return new UserError('INVALID_INPUT', `${message}.`, { reference: message });
}
