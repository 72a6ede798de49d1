import { agendaMail } from '../../../../shared/agenda/mail/agenda-mail.ts';
import { agendaDocumentTitle } from '../../../../shared/agenda/agenda-document.ts';
import { calendarMediaType } from '../../../../shared/agenda/mail/attachment.ts';
import { documentFileName } from '../../../../shared/documents/file-name.ts';
import { membersMail, type MembersMailFile } from '../../documents/members-mail.ts';
import { newestDocument } from '../../documents/newest-document.ts';
import { storedMeeting } from '../../meetings/change-meeting.ts';
import type { QueryContext } from '../../rpc/context.ts';
import { agendaPaper } from './agenda-paper.ts';
import { meetingsCalendar } from './meetings-calendar.ts';

export type AgendaMailFile = MembersMailFile & {
  readonly heldOn: string;
  readonly group: string;
  /** It calls nobody: it says that the meeting is off. */
  readonly isCancelled: boolean;
};

/**
 * The agenda of a meeting as a mail to the members of its day. The meeting goes with it as a calendar
 * entry, and the Word agenda where one was made.
 */
export function agendaMailFile(
  query: Pick<QueryContext, 'db' | 'nowMs' | 'person' | 'today'>,
  meetingId: number,
): AgendaMailFile {
  const { db, person } = query;
  const { heldOn } = storedMeeting(db, meetingId);
  const agenda = agendaPaper(db, meetingId);
  const { group } = agenda;
  const calendar = meetingsCalendar(query, meetingId);
  const mail = membersMail(query, {
    ...agendaMail(agenda, person.name),
    group,
    on: heldOn,
    word: newestDocument(db, { kind: 'agenda', title: agendaDocumentTitle(agenda) }),
    attachments: [
      {
        fileName: documentFileName(calendar.name, '.ics'),
        mediaType: calendarMediaType,
        bytes: new TextEncoder().encode(calendar.text),
      },
    ],
    about: `agenda-${meetingId}`,
  });
  return { ...mail, heldOn, group, isCancelled: Boolean(agenda.moved?.cancellation) };
}
