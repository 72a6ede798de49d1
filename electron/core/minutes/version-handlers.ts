import type { minutesContract } from '../../../shared/minutes/contract.ts';
import { confirmationsOn } from '../../../shared/minutes/paper-title.ts';
import type { Minutes } from '../../../shared/minutes/paper/minutes-model.ts';
import { compareMinutes } from '../../../shared/minutes/versions/compare-minutes.ts';
import { storedMeeting } from '../meetings/change-meeting.ts';
import type { QueryContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { notFound } from '../rpc/user-error.ts';
import { minutesOnPaper } from './minutes-on-paper.ts';
import { withoutAmendments } from './versions/changes-since-confirmed.ts';
import { linesOfMinutes, minutesOfVersion } from './versions/kept-version.ts';
import { selectVersionBodies } from './versions/queries.ts';

export const versionHandlers: Pick<
  HandlersOf<typeof minutesContract>,
  'minutes.versions' | 'minutes.compare'
> = {
  'minutes.versions': ({ meetingId }, { db }) => {
    storedMeeting(db, meetingId);
    return {
      versions: selectVersionBodies(db, meetingId).map(({ body, ...version }) => ({
        ...version,
        lines: linesOfMinutes(minutesOfVersion({ body })),
      })),
    };
  },

  'minutes.compare': ({ meetingId, from, to }, context) => {
    const [before, after] = [from, to].map((which) => textOf(context, meetingId, which));
    if (!before || !after) throw notFound('This text');
    const sections = compareMinutes(withoutAmendments(before), withoutAmendments(after));
    return {
      sections: sections.map(({ section, changes }) => ({ section, changes: [...changes] })),
      confirmedWith: changesOf(after).slice(changesOf(before).length),
    };
  },
};

/** What was changed on confirming, each time that it was confirmed, oldest first. */
const changesOf = ({ standing }: Minutes): string[] =>
  confirmationsOn(standing).flatMap(({ changes }) => changes);

function textOf({ db, today }: QueryContext, meetingId: number, which: number | 'now') {
  if (which === 'now') return minutesOnPaper(db, meetingId, today);
  const kept = selectVersionBodies(db, meetingId).find(({ number }) => number === which);
  if (!kept) throw notFound('This kept text of the minutes');
  return minutesOfVersion(kept);
}
