import { endingOf } from '../../../shared/documents/meeting-papers/forms.ts';
import type { meetingPapersContract } from '../../../shared/documents/meeting-papers/contract.ts';
import { minutesPaper } from '../../../shared/documents/meeting-papers/minutes-paper.ts';
import { blocksAsHtml } from '../../../shared/minutes/paper/blocks-as-html.ts';
import { blocksAsText } from '../../../shared/minutes/paper/blocks-as-text.ts';
import type { Minutes } from '../../../shared/minutes/paper/minutes-model.ts';
import { holdsPrivate } from '../../../shared/minutes/public-copy/public-minutes.ts';
import { collectMinutes } from '../minutes/collect-minutes.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { collectPublicMinutes, requireAccepted } from './collect-public-minutes.ts';
import { makeDocument } from './make-document.ts';
import { paperHead } from './paper-head.ts';

export const minutesPaperHandlers: Pick<
  HandlersOf<typeof meetingPapersContract>,
  | 'documents.minutes'
  | 'documents.minutesText'
  | 'documents.checkPublicMinutes'
  | 'documents.publicMinutes'
> = {
  'documents.minutes': ({ meetingId, form, largePrint, ...destination }, context) =>
    makeDocument(context, destination, () =>
      context.read((query) => {
        const minutes = collectMinutes(query.db, meetingId, query.today);
        return {
          kind: 'minutes',
          name: [nameOf(minutes, largePrint), minutes.group],
          ending: endingOf[form],
          document: minutesPaper({ minutes, style: null, ...madeNow(query, largePrint) }),
        };
      }),
    ),

  'documents.minutesText': ({ meetingId }, query) => {
    const minutes = collectMinutes(query.db, meetingId, query.today);
    const { title, blocks } = minutesPaper({ minutes, style: null, ...madeNow(query, false) });
    return {
      title,
      text: blocksAsText(blocks),
      html: blocksAsHtml(blocks),
      holdsPrivate: holdsPrivate(minutes),
    };
  },

  'documents.checkPublicMinutes': ({ meetingId, style }, query) => {
    const { copy, copyId } = collectPublicMinutes(query, meetingId, style);
    const { title, blocks } = minutesPaper({
      minutes: copy.minutes,
      style,
      ...madeNow(query, false),
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
    const { meetingId, style, form, largePrint, accepted, ...destination } = input;
    return makeDocument(context, destination, () =>
      context.read((query) => {
        const { copy, copyId } = collectPublicMinutes(query, meetingId, style);
        requireAccepted(accepted, copyId);
        const { minutes, leftOut, toCheck } = copy;
        return {
          kind: 'minutes',
          name: [`${nameOf(minutes, largePrint)}, public copy`, minutes.group],
          ending: endingOf[form],
          document: minutesPaper({ minutes, style, ...madeNow(query, largePrint) }),
          publicCopy: true,
          leftOut: [...leftOut, ...toCheck],
        };
      }),
    );
  },
};

/** "Draft minutes 2026-12-08": sorts by day in a folder, and says what it is. */
function nameOf({ standing, heldOn }: Minutes, largePrint: boolean): string {
  const kind = standing.state === 'confirmed' ? 'Minutes' : 'Draft minutes';
  return `${kind} ${heldOn}${largePrint ? ', large print' : ''}`;
}

function madeNow(query: QueryContext, largePrint: boolean) {
  const { print, madeAtMs, trail } = paperHead(query, largePrint);
  return { print, madeAtMs, trail };
}
