import { financialYearOf, type IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { EvidenceItem, evidenceContract } from '../../../shared/evidence/contract.ts';
import type { EvidenceReportModel } from '../../../shared/evidence/report-model.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import type { WritableDb } from '../record/database.ts';
import type { CommandContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import { alsoForHandlers } from './also-for.ts';
import { attachmentOf } from './attachments.ts';
import { bringIn, type FileInRecord } from './files/bring-in.ts';
import { takeOut } from './files/take-out.ts';
import { dropLooseFiles } from './kept/service.ts';
import * as queries from './queries.ts';
import { evidenceReportModel } from './service.ts';

export const evidenceHandlers: HandlersOf<typeof evidenceContract> = {
  ...alsoForHandlers,

  'evidence.addByHand': ({ file: path, replaces, ...given }, context) => {
    refuseFuture(given.aboutOn, context.today);
    if (given.holdsUntil !== null && given.holdsUntil < given.aboutOn) throw endsBeforeItBegins();
    const add = ({ db, trail, today }: CommandContext, file?: FileInRecord) => {
      const attached = { fileName: file?.fileName ?? null, sha256: file?.sha256 ?? null };
      if (replaces) replace(db, { ...replaces, on: today });
      const item = {
        ...given,
        ...attached,
        kind: 'evidence' as const,
        filedOn: today,
        replaces: replaces?.id ?? null,
      };
      const id = queries.insertItem(db, item);
      trail({ subject: `evidence ${id}`, version: 1, after: item });
      return { id, version: 1, sha256: attached.sha256 };
    };
    if (path === undefined) return context.apply((command) => add(command));
    return bringIn(path, context, (file, command) => add(command, file));
  },

  'evidence.explain': (given, { db, trail, today }) => {
    refuseFuture(given.aboutOn, today);
    const empty = { title: '', holdsUntil: null, fileName: null, sha256: null, replaces: null };
    const item = { ...given, ...empty, kind: 'explanation' as const, filedOn: today };
    const id = queries.insertItem(db, item);
    trail({ subject: `evidence ${id}`, version: 1, after: item });
    return { id, version: 1 };
  },

  'evidence.list': ({ year }, { db }) => ({
    items: queries
      .selectItems(db)
      .filter(({ aboutOn }) => year === undefined || financialYearOf(aboutOn) === year),
  }),

  'evidence.file': ({ id, folder }, context) =>
    takeOut(
      context.read(({ db }) => attachmentOf(db, id)),
      { folder, subject: `evidence ${id}` },
      context,
    ),

  'evidence.remove': ({ id, version, reason }, context) => {
    const { db, trail, today } = context;
    const before = queries.selectItem(db, id);
    if (!before) throw notFound('This evidence');
    if (!queries.markRemoved(db, { id, version, ...removalOf(before, { on: today, reason }) })) {
      throw conflict('This evidence');
    }
    dropLooseFiles(context);
    trail({ subject: `evidence ${id}`, version: version + 1, before, after: { removed: reason } });
    return { id, version: version + 1 };
  },

  'evidence.yearModel': ({ year }, { db, person, today }) => {
    const model = evidenceReportModel(db, year, today);
    return isPractice(person) ? model : withoutFigures(model);
  },
};

type Removed = NonNullable<EvidenceItem['removed']>;
type Replaced = { readonly id: number; readonly version: number; readonly on: IsoDate };

/** An earlier version steps back; its file stays, so that both can be compared. */
function replace(db: WritableDb, earlier: Replaced): void {
  const reason = 'A newer version took its place';
  if (!queries.markReplaced(db, { ...earlier, reason })) throw conflict('This evidence');
}

/** What stands beside a removed item; one that was replaced stopped counting when it was replaced. */
function removalOf({ removed }: EvidenceItem, now: Removed): Removed {
  if (!removed) return now;
  const file = `Its file was removed on ${formatDay(now.on)}: ${now.reason}`;
  return { on: removed.on, reason: `${removed.reason}. ${file}` };
}

/** For everybody but the practice: the figures of reviews hold counts of one person. */
const withoutFigures = (model: EvidenceReportModel): EvidenceReportModel => ({
  ...model,
  templateTables: [],
  smallNumbersNote: '',
  reviews: model.reviews.map((review) => ({ ...review, comparison: null })),
});

function refuseFuture(day: IsoDate, today: IsoDate): void {
  if (day <= today) return;
  throw new UserError('INVALID_INPUT', 'There is a problem with what was entered.', {
    aboutOn: 'Enter a date that is today or in the past',
  });
}

const endsBeforeItBegins = (): UserError =>
  new UserError('INVALID_INPUT', 'There is a problem with what was entered.', {
    holdsUntil: 'Enter a date on or after the day it is about',
  });
