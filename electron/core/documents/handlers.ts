import type { documentsContract } from '../../../shared/documents/contract.ts';
import { contactList } from '../../../shared/documents/contact-list.ts';
import { equalityForm } from '../../../shared/documents/equality-form.ts';
import {
  beforePublishing,
  evidenceReport,
} from '../../../shared/documents/evidence-report/evidence-report.ts';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { printSizeOf } from '../../../shared/documents/print-size.ts';
import { signInSheet } from '../../../shared/documents/sign-in-sheet.ts';
import { agendaDocument } from '../../../shared/agenda/agenda-document.ts';
import { agendaPaper } from '../agenda/papers/agenda-paper.ts';
import { contactsOn } from '../members/contacts.ts';
import { editionInUse } from '../equality/service.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { actionListHandlers } from './action-list-handlers.ts';
import { agmPapersHandlers } from './agm-papers-handlers.ts';
import { attendanceRecordHandlers } from './attendance-record-handlers.ts';
import { checkDocument, hashOfFile } from './check-document.ts';
import { collectEvidenceReport } from './collect-evidence-report.ts';
import { collectSignInSheet } from './collect-sign-in-sheet.ts';
import { figuresHandlers } from './figures-handlers.ts';
import { makeDocument } from './make-document.ts';
import { minutesPaperHandlers } from './minutes-handlers.ts';
import { namesLeft } from './people-named.ts';
import { selectDocuments } from './queries.ts';
import { requirePracticeForWhole } from './require-practice-for-whole.ts';
import { trailNow } from './trail-now.ts';
import { yearPapersHandlers } from './year-papers-handlers.ts';
import { whoWeAre } from './who-we-are.ts';

export const documentsHandlers: HandlersOf<typeof documentsContract> = {
  ...figuresHandlers,
  ...minutesPaperHandlers,
  ...actionListHandlers,
  ...attendanceRecordHandlers,
  ...agmPapersHandlers,
  ...yearPapersHandlers,

  'documents.evidenceReport': ({ year, publicCopy, ...destination }, context) => {
    if (!publicCopy) requirePracticeForWhole(context.person);
    return makeDocument(context, destination, () =>
      context.read((query) => {
        const report = collectEvidenceReport(query, year, publicCopy);
        const { document, leftOut, published } = evidenceReport(report, publicCopy);
        const yearName = formatFinancialYear(year);
        return {
          kind: 'evidence report',
          name: [
            `Evidence report ${yearName}${publicCopy ? ', public copy' : ''}`,
            whoWeAre(query.db).groupName,
          ],
          document,
          publicCopy,
          published,
          leftOut,
          advice: publicCopy ? `${beforePublishing}${namesLeft(query, document)}` : '',
        };
      }),
    );
  },

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
        const print = printSizeOf(largePrint);
        return {
          kind: 'equality form',
          name: ['Equality monitoring form', who.groupName],
          print,
          document: equalityForm({ ...who, print, edition: editionInUse(db), madeAtMs: nowMs }),
        };
      }),
    ),

  'documents.agenda': ({ meetingId, largePrint, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read(({ db, nowMs }) => {
        const agenda = agendaPaper(db, meetingId);
        const print = printSizeOf(largePrint);
        const document = agendaDocument(agenda, {
          practiceName: whoWeAre(db).practiceName,
          print,
          madeAtMs: nowMs,
          trail: trailNow(db),
        });
        const what = agenda.moved?.cancellation ? 'Cancelled meeting' : 'Agenda';
        const name = [`${what} ${agenda.heldOn}`, agenda.group];
        return { kind: 'agenda', name, print, document };
      }),
    ),

  'documents.list': (_input, { db }) => ({ documents: selectDocuments(db) }),

  'documents.check': async ({ path }, { read, signal }) => {
    const sha256 = await hashOfFile(path, signal);
    return read(({ db }) => checkDocument(db, path, sha256));
  },
};
