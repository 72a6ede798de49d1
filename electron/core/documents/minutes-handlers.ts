import { endingOf, type Form } from '../../../shared/documents/meeting-papers/forms.ts';
import type { meetingPapersContract } from '../../../shared/documents/meeting-papers/contract.ts';
import { minutesPaper } from '../../../shared/documents/meeting-papers/minutes-paper.ts';
import {
  printSizeOf,
  type LargePoints,
  type PrintSize,
} from '../../../shared/documents/print-size.ts';
import { blocksAsHtml } from '../../../shared/minutes/paper/blocks-as-html.ts';
import { blocksAsText } from '../../../shared/minutes/paper/blocks-as-text.ts';
import type { Minutes } from '../../../shared/minutes/paper/minutes-model.ts';
import { holdsPrivate } from '../../../shared/minutes/public-copy/public-minutes.ts';
import { minutesOnPaper } from '../minutes/minutes-on-paper.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { collectPublicMinutes, requireAccepted } from './collect-public-minutes.ts';
import { makeDocument } from './make-document.ts';
import { minutesMailFile } from './minutes-mail-file.ts';
import { noteExport } from './note-export.ts';
import { paperHead } from './paper-head.ts';
import { writePaper } from './write-paper.ts';

export const minutesPaperHandlers: Pick<
  HandlersOf<typeof meetingPapersContract>,
  | 'documents.minutes'
  | 'documents.minutesText'
  | 'documents.minutesMail'
  | 'documents.checkPublicMinutes'
  | 'documents.publicMinutes'
> = {
  'documents.minutes': ({ meetingId, form, largePrint, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read((query) => {
        const minutes = minutesOnPaper(query.db, meetingId, query.today);
        const print = printFor(form, largePrint);
        return {
          kind: 'minutes',
          name: [nameOf(minutes), minutes.group],
          print,
          ending: endingOf[form],
          document: minutesPaper({ minutes, style: null, ...madeNow(query, print) }),
        };
      }),
    ),

  'documents.minutesText': ({ meetingId }, query) => {
    const minutes = minutesOnPaper(query.db, meetingId, query.today);
    const { title, blocks } = minutesPaper({ minutes, style: null, ...madeNow(query) });
    return {
      title,
      text: blocksAsText(blocks),
      html: blocksAsHtml(blocks),
      holdsPrivate: holdsPrivate(minutes),
    };
  },

  'documents.minutesMail': ({ meetingId, ...destination }, context) => {
    const { text, heldOn, group, ...who } = context.read((query) =>
      minutesMailFile(query, meetingId),
    );
    const name = { parts: ['Minutes by e-mail', heldOn, group], ending: '.eml' };
    const written = writePaper(destination, name, text);
    // It holds addresses of members.
    noteExport(context, `minutes ${meetingId}`, written);
    return { ...written, ...who };
  },

  'documents.checkPublicMinutes': (input, query) => {
    const { style } = input;
    const { copy, copyId } = collectPublicMinutes(query, input);
    const { title, blocks } = minutesPaper({
      minutes: copy.minutes,
      style,
      ...madeNow(query),
    });
    return {
      title,
      text: blocksAsText(blocks),
      html: blocksAsHtml(blocks),
      leftOut: [...copy.leftOut],
      toCheck: [...copy.toCheck],
      copyId,
    };
  },

  'documents.publicMinutes': (input, context) => {
    const { meetingId, style, names, form, largePrint, accepted, ...destination } = input;
    return makeDocument(context, destination, () =>
      context.read((query) => {
        const { copy, copyId } = collectPublicMinutes(query, { meetingId, style, names });
        requireAccepted(accepted, copyId);
        const { minutes, leftOut, toCheck } = copy;
        const print = printFor(form, largePrint);
        return {
          kind: 'minutes',
          name: [`${nameOf(minutes)}, public copy`, minutes.group],
          print,
          ending: endingOf[form],
          document: minutesPaper({ minutes, style, ...madeNow(query, print) }),
          publicCopy: true,
          leftOut: [...leftOut, ...toCheck],
        };
      }),
    );
  },
};

/** "Draft minutes 2026-12-08": sorts by day in a folder, and says what it is. */
function nameOf({ standing, heldOn }: Minutes): string {
  return `${standing.state === 'confirmed' ? 'Minutes' : 'Draft minutes'} ${heldOn}`;
}

/** Text and web pages have no size of print of their own. */
const printFor = (form: Form, largePrint: boolean | LargePoints): PrintSize =>
  form === 'word' ? printSizeOf(largePrint) : 'ordinary';

function madeNow(query: QueryContext, size: PrintSize = 'ordinary') {
  const { print, madeAtMs, trail } = paperHead(query, size);
  return { print, madeAtMs, trail };
}
