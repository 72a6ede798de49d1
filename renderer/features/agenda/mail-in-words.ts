import { formatMoment } from '../../../shared/dates/format-moment.ts';
import type { WrittenMail } from '../../../shared/documents/written-mail.ts';
import { listAnd } from '../../../shared/documents/words.ts';

/** To whom a draft goes, and what to do with it. */
export const goesTo = ({ to }: WrittenMail): string =>
  to.length === 0
    ? 'No member has asked for e-mail, so the draft has no addresses yet.'
    : `The draft goes to ${listAnd(to)}, hidden from each other. Open it in your e-mail program and send it.`;

/** "Agenda.docx, made on 1 December 2026 at 6pm". */
export const attachedAs = ({ fileName, madeAtMs }: NonNullable<WrittenMail['attached']>): string =>
  `${fileName}, made on ${formatMoment(madeAtMs)}`;

/** Who gets it another way; nothing when nobody does. */
export const anotherWay = ({ others }: WrittenMail): string[] =>
  others.length === 0 ? [] : [`Another way for ${listAnd(others)}.`];
