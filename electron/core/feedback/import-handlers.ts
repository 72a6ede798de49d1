import { formatDay } from '../../../shared/dates/format-day.ts';
import type { feedbackContract } from '../../../shared/feedback/contract.ts';
import { feedbackFields } from '../../../shared/feedback/feedback.ts';
import {
  codeOfOtherPractice,
  otherPracticeInWords,
} from '../../../shared/feedback/other-practice.ts';
import type { FeedbackFileRead } from '../../worker/feedback/read-feedback-file.ts';
import { odsCodeOf } from '../practice/service.ts';
import type { CommandContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import * as queries from './queries.ts';
import { refuseDays } from './refuse-days.ts';
import { allFeedback, feedbackOf } from './service.ts';

type Import = 'feedback.importFile';

/** The practice’s own figures out of a published survey file, kept as a piece of feedback. */
export const importHandlers: Pick<HandlersOf<typeof feedbackContract>, Import> = {
  'feedback.importFile': async (input, { office, signal, progress, read, apply }) => {
    const own = read(({ db }) => odsCodeOf(db)) ?? '';
    const odsCode = (input.odsCode ?? own).toUpperCase();
    if (odsCode === '') throw codeNeeded();
    const work = { path: input.path, odsCode };
    const file = await office.doWork('feedback.readFile', work, { signal, progress });
    if (input.expectedSha256 !== undefined && input.expectedSha256 !== file.sha256) {
      throw changedSince(file);
    }
    const { days, ...shown } = file;
    const aboutTo = input.aboutTo ?? days?.to ?? null;
    const aboutFrom = input.aboutFrom === undefined ? (days?.from ?? null) : input.aboutFrom;
    const preview = {
      ...shown,
      odsCode,
      title: titleOf(file, aboutTo),
      aboutFrom: aboutTo === null ? null : aboutFrom,
      aboutTo,
      figures: [...file.figures],
      notes: [...file.notes],
      feedbackId: null,
    };
    if (!input.apply) return preview;
    if (aboutTo === null) throw daysNeeded();
    signal.throwIfAborted();
    const figures = { file, title: preview.title, aboutFrom, aboutTo, odsCode };
    return apply((command) => ({
      ...preview,
      feedbackId: keep({ ...figures, own: own || odsCode }, command),
    }));
  },
};

type Figures = {
  readonly file: FeedbackFileRead;
  readonly title: string;
  readonly aboutFrom: string | null;
  readonly aboutTo: string;
  readonly odsCode: string;
  /** The code of the record’s practice. */
  readonly own: string;
};

/** Keeps figures as received today, once for each practice; after a merger there are two for a while. */
function keep({ file, own, odsCode, ...about }: Figures, { db, today, trail }: CommandContext) {
  const known = allFeedback(db).some(
    (one) =>
      one.source === file.source &&
      one.aboutTo === about.aboutTo &&
      (codeOfOtherPractice(one.sourceWords) ?? own) === odsCode,
  );
  if (known) throw keptAlready(file, about.aboutTo);
  const fields = feedbackFields.parse({
    ...about,
    source: file.source,
    sourceWords: odsCode === own ? '' : otherPracticeInWords(file.practiceName, odsCode),
    words: [`From the file ${file.fileName}.`, ...file.notes].join('\n'),
    receivedOn: today,
    asked: file.asked,
    responded: file.responded,
    figures: file.figures,
  });
  refuseDays(fields, today);
  const feedbackId = queries.insertFeedback(db, fields);
  const subject = `feedback ${feedbackId}`;
  trail({ subject, version: 1, after: feedbackOf(db, feedbackId) });
  return feedbackId;
}

const titleOf = ({ source }: FeedbackFileRead, aboutTo: string | null): string => {
  if (aboutTo === null) return source;
  return source === 'GP Patient Survey'
    ? `${source} ${aboutTo.slice(0, 4)}`
    : `${source} to ${formatDay(aboutTo)}`;
};

const changedSince = ({ fileName }: FeedbackFileRead): UserError =>
  new UserError(
    'CONFLICT',
    `“${fileName}” was changed after it was shown to you. Nothing was taken from it. Look at it again.`,
  );

const codeNeeded = (): UserError =>
  new UserError(
    'INVALID_INPUT',
    'The record does not hold the code of the practice yet, so its line cannot be found. Nothing was taken.',
    { odsCode: 'Enter the ODS code of the practice, like P91020' },
  );

const daysNeeded = (): UserError =>
  new UserError(
    'INVALID_INPUT',
    'The file does not say which time it is about. Nothing was taken yet.',
    { aboutTo: 'Enter the last day that the figures are about' },
  );

const keptAlready = ({ source, fileName }: FeedbackFileRead, day: string): UserError =>
  new UserError(
    'REFUSED',
    `The figures of the ${source} up to ${formatDay(day)} are in the record already. Nothing was taken from “${fileName}”.`,
  );
