import { minutesDocumentTitle } from '../../../shared/documents/meeting-papers/minutes-paper.ts';
import { minutesMail } from '../../../shared/minutes/paper/minutes-mail.ts';
import { minutesOnPaper } from '../minutes/minutes-on-paper.ts';
import type { QueryContext } from '../rpc/context.ts';
import { membersMail, type MembersMailFile } from './members-mail.ts';
import { newestDocument } from './newest-document.ts';
import { whoWeAre } from './who-we-are.ts';

export type MinutesMailFile = MembersMailFile & {
  readonly heldOn: string;
  readonly group: string;
};

/** The minutes of a meeting as a mail to the members of today, with the Word minutes made last. */
export function minutesMailFile(query: QueryContext, meetingId: number): MinutesMailFile {
  const { db, person, today } = query;
  const minutes = minutesOnPaper(db, meetingId, today);
  const { groupName: group } = whoWeAre(db);
  const mail = membersMail(query, {
    ...minutesMail(minutes, { group, sender: person.name, today }),
    group,
    on: today,
    word: newestDocument(db, { kind: 'minutes', title: minutesDocumentTitle(minutes) }),
    about: `minutes-${meetingId}`,
  });
  return { ...mail, heldOn: minutes.heldOn, group };
}
