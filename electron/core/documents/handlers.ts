import type { documentsContract } from '../../../shared/documents/contract.ts';
import { contactList } from '../../../shared/documents/contact-list.ts';
import { equalityForm } from '../../../shared/documents/equality-form.ts';
import { signInSheet } from '../../../shared/documents/sign-in-sheet.ts';
import { contactsOn } from '../members/contacts.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import { checkDocument, hashOfFile } from './check-document.ts';
import { collectSignInSheet } from './collect-sign-in-sheet.ts';
import { makeDocument } from './make-document.ts';
import { selectDocuments } from './queries.ts';
import { trailNow } from './trail-now.ts';
import { whoWeAre } from './who-we-are.ts';

const notYet = (): never => {
  throw new UserError('REFUSED', 'This is not ready yet.');
};

export const documentsHandlers: HandlersOf<typeof documentsContract> = {
  'documents.evidenceReport': notYet,

  'documents.signInSheet': ({ meetingId, blankLines, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read((query) => {
        const sheet = collectSignInSheet(query, meetingId, blankLines);
        return {
          kind: 'sign-in sheet',
          name: ['Sign-in sheet', sheet.meeting.heldOn, sheet.groupName],
          document: signInSheet(sheet),
        };
      }),
    ),

  'documents.contactList': (input, context) =>
    makeDocument(context, input, () =>
      context.read(({ db, today, nowMs }) => {
        const who = whoWeAre(db);
        return {
          kind: 'contact list',
          name: ['Contact list', today, who.groupName],
          document: contactList({
            ...who,
            on: today,
            contacts: contactsOn(db, today),
            madeAtMs: nowMs,
            trail: trailNow(db),
          }),
        };
      }),
    ),

  'documents.equalityForm': ({ largePrint, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read(({ db, nowMs }) => {
        const who = whoWeAre(db);
        const print = largePrint ? 'large' : 'ordinary';
        return {
          kind: 'equality form',
          name: [`Equality monitoring form${largePrint ? ', large print' : ''}`, who.groupName],
          document: equalityForm({ ...who, print, madeAtMs: nowMs }),
        };
      }),
    ),

  'documents.list': (_input, { db }) => ({ documents: selectDocuments(db) }),

  'documents.check': async ({ path }, { read, signal }) => {
    const sha256 = await hashOfFile(path, signal);
    return read(({ db }) => checkDocument(db, path, sha256));
  },
};
