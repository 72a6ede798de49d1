import { agmPapers } from '../../../shared/documents/agm-papers/agm-papers.ts';
import type { meetingPapersContract } from '../../../shared/documents/meeting-papers/contract.ts';
import { printSizeOf } from '../../../shared/documents/print-size.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { collectAgmPapers } from './collect-agm-papers.ts';
import { makeDocument } from './make-document.ts';
import { paperHead } from './paper-head.ts';

export const agmPapersHandlers: Pick<
  HandlersOf<typeof meetingPapersContract>,
  'documents.agmPapers'
> = {
  'documents.agmPapers': (input, context) => {
    const { meetingId, nominationsBy = null, nominationsTo, largePrint, ...destination } = input;
    return makeDocument(context, destination, () =>
      context.read((query) => {
        const head = paperHead(query, printSizeOf(largePrint));
        const { heldOn } = storedMeeting(query.db, meetingId);
        const collected = collectAgmPapers(query, meetingId);
        return {
          kind: 'AGM papers',
          name: [`AGM papers ${heldOn}`, head.groupName],
          print: head.print,
          document: agmPapers({ ...head, ...collected, nominationsBy, nominationsTo }),
        };
      }),
    );
  },
};
